import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { IndicatorLinks } from '../IndicatorLinks'
import { MeasureReference } from '../MeasureReference'
import type { GapsModel } from './gapsModel'
import { MissingFigures } from './MissingFigures'
import { byRegion, type MissingReport } from './reportGroups'
import { SHORT_LIST } from './shortList'

interface Props {
  readonly gaps: GapsModel
  readonly reports: readonly MissingReport[]
}

/** What each region could report, and the measures it would open. Regions come least seen first, as above. */
export function ReportsByRegion({ gaps, reports }: Props) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const groups = byRegion(reports)
  return gaps.sights.map(({ region, name }) => {
    const own = groups.get(region) ?? []
    if (own.length === 0) return null
    return (
      <details key={region} className="report-group" open={reports.length <= SHORT_LIST}>
        <summary>
          <h3 lang={local(name).lang}>{local(name).text}</h3>
          <span className="report-group__count">
            {t('rows', { count: own.length, number: formats.number(own.length) })}
          </span>
        </summary>
        <table className="report-group__table">
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('missingColumn')}</th>
              <th scope="col">{t('opens')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((report) => (
              <tr key={report.indicator}>
                <th scope="row">
                  <IndicatorLinks model={gaps} id={report.indicator} />
                </th>
                <td>
                  <MissingFigures report={report} />
                </td>
                <td>
                  <ul className="report-group__measures">
                    {report.measures.map((measure) => (
                      <li key={measure.id}>
                        <MeasureReference measure={measure} />{' '}
                        <span lang={local(measure.title).lang}>{local(measure.title).text}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    )
  })
}
