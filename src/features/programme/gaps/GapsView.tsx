import { sentences } from '../../../i18n/sentences'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { useView } from '../../../view/useView'
import { ProgrammeFiles } from '../files/ProgrammeFiles'
import type { ProgrammeModel } from '../programmeModel'
import { QuietNotice } from '../QuietNotice'
import { useSpokenChange } from '../useSpokenChange'
import { BlindMeasures } from './BlindMeasures'
import { GapMap } from './GapMap'
import { GapOptions } from './GapOptions'
import { extentSentence, nowhereSentence, wholeSentence } from './gapSentences'
import { RegionSights } from './RegionSights'
import { ReportTable } from './ReportTable'
import { useGapsModel } from './useGapsModel'
import './gaps-view.css'

/** Where no figure shows a measure: map and table of the regions, then who could report what. */
export default function GapsView({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation('programme')
  const words = useWords()
  const { programme: view } = useView()
  const gaps = useGapsModel(model)
  const extent = extentSentence(gaps, words, t)
  useSpokenChange(sentences([t('map', { year: String(gaps.year) }), extent]))
  return (
    <div className="gaps-view">
      {view.year !== null && view.year !== gaps.year && (
        <QuietNotice kind="unknown-year">
          {t('unknownYear', { year: String(view.year), shown: String(gaps.year) })}
        </QuietNotice>
      )}
      <section className="series-page__card gaps-view__sights">
        <div className="gaps-view__head">
          <h2 className="gaps-view__title">{t('gapsTitle')}</h2>
          <GapOptions gaps={gaps} />
          <ProgrammeFiles model={model} gaps={gaps} />
        </div>
        <p className="gaps-view__extent">
          <b>{nowhereSentence(gaps, words, t)}</b> {extent}
        </p>
        <p className="gaps-view__rule">
          {t(`sightRule.${gaps.rule}`)} {wholeSentence(gaps, words, t)}
        </p>
        <div className="gaps-view__body">
          <GapMap gaps={gaps} />
          <RegionSights gaps={gaps} />
        </div>
      </section>
      {gaps.selected !== null && <BlindMeasures gaps={gaps} sight={gaps.selected} />}
      <ReportTable gaps={gaps} />
    </div>
  )
}
