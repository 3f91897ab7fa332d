import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { IndicatorLinks } from '../IndicatorLinks'
import { MeasureField } from '../MeasureField'
import { MeasureReference } from '../MeasureReference'
import type { GapsModel } from './gapsModel'
import { byIndicator, byMeasure, type MissingReport } from './reportGroups'
import { SHORT_LIST } from './shortList'

interface Props {
  readonly gaps: GapsModel
  readonly reports: readonly MissingReport[]
}

/** What would open each measure: its indicators, and the regions that do not report them. */
export function ReportsByMeasure({ gaps, reports }: Props) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const nameOf = (id: string) => local(gaps.sights.find(({ region }) => region === id)?.shortName ?? {}).text
  return [...byMeasure(reports, gaps.measures)].map(([measure, own]) => (
    <details key={measure.id} className="report-group" open={reports.length <= SHORT_LIST}>
      <summary>
        <MeasureReference measure={measure} />
        <h3 lang={local(measure.title).lang}>{local(measure.title).text}</h3>
        <MeasureField model={gaps} measure={measure} />
        <span className="report-group__count">
          {t('rows', { count: own.length, number: formats.number(own.length) })}
        </span>
      </summary>
      <table className="report-group__table">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col">{t('region')}</th>
          </tr>
        </thead>
        <tbody>
          {[...byIndicator(own)].map(([indicator, missing]) => (
            <tr key={indicator}>
              <th scope="row">
                <IndicatorLinks model={gaps} id={indicator} />
              </th>
              <td>{formats.list(missing.map(({ region }) => nameOf(region)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  ))
}
