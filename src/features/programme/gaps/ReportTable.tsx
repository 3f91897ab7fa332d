import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { useView } from '../../../view/useView'
import { reportsSheet } from '../files/reportsSheet'
import { WithoutIndicator } from './WithoutIndicator'
import { missingReports } from './reportGroups'
import { ReportsByMeasure } from './ReportsByMeasure'
import { ReportsByRegion } from './ReportsByRegion'
import type { GapsModel } from './gapsModel'
import './report-table.css'

/** The ready list of who could report what, by region or by measure; of the chosen region alone where one is. */
export function ReportTable({ gaps }: { gaps: GapsModel }) {
  const { t } = useTranslation('programme')
  const words = useWords()
  const { formats, local } = words
  const { programme: view, changeProgramme, change } = useView()
  const { selected, spots } = gaps
  const shown = spots.gaps.filter(({ region }) => selected === null || region === selected.region)
  const reports = missingReports(shown)
  const count = reports.length
  return (
    <section className="series-page__card report-table" aria-label={t('reports')}>
      <div className="gaps-view__head">
        <h2 className="gaps-view__title">{t('reports')}</h2>
        <SegmentedChoice
          legend={t('groupsName')}
          choices={['region', 'measure']}
          chosen={view.groups}
          label={(groups) => t(`groups.${groups}`)}
          onChange={(groups) => changeProgramme({ groups })}
        />
        <FileMenu name={t('reports')} sheet={() => reportsSheet(gaps, words, t)} />
      </div>
      <p className="gaps-view__rule">
        {t('reportsIntro', { year: String(gaps.year) })}.{' '}
        {t('rows', { count, number: formats.number(count) })}.
      </p>
      {selected !== null && (
        <p className="report-table__only">
          {t('reportsFor', { name: local(selected.name).text })}{' '}
          <button type="button" className="button" onClick={() => change({ region: null })}>
            {t('everywhere')}
          </button>
        </p>
      )}
      {count === 0 && <p className="report-table__none">{t('reportsNone')}</p>}
      {view.groups === 'region' ? (
        <ReportsByRegion gaps={gaps} reports={reports} />
      ) : (
        <ReportsByMeasure gaps={gaps} reports={reports} />
      )}
      {spots.withoutIndicator.length > 0 && <WithoutIndicator measures={spots.withoutIndicator} />}
    </section>
  )
}
