import { useTranslation } from 'react-i18next'
import type { Measure } from '../../../domain/programme'
import { useWords } from '../../../i18n/words'
import { useView } from '../../../view/useView'
import { IndicatorLinks } from '../IndicatorLinks'
import { MeasureField } from '../MeasureField'
import { MeasureReference } from '../MeasureReference'
import { MissingFigures } from './MissingFigures'
import type { GapsModel, ShownSight } from './gapsModel'

interface Props {
  readonly gaps: GapsModel
  readonly sight: ShownSight
}

/** The measures that are not seen in the chosen region, each with the figures that would open it. */
export function BlindMeasures({ gaps, sight }: Props) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const { change } = useView()
  const count = sight.blind.length
  const name = local(sight.name).text
  return (
    <section className="series-page__card blind-measures" aria-label={t('blindOf', { name })}>
      <div className="gaps-view__head">
        <h2 className="gaps-view__title">{t('blindOf', { name })}</h2>
        <button type="button" className="button" onClick={() => change({ region: null })}>
          {t('clearRegion')}
        </button>
      </div>
      <p className="gaps-view__rule">
        {count === 0 ? t('blindNone') : t('blindCount', { count, number: formats.number(count) })}
      </p>
      <ul className="blind-measures__list">
        {sight.blind.map((measure) => (
          <BlindMeasure key={measure.id} gaps={gaps} sight={sight} measure={measure} />
        ))}
      </ul>
    </section>
  )
}

function BlindMeasure({ gaps, sight, measure }: Props & { measure: Measure }) {
  const { t } = useTranslation('programme')
  const { local } = useWords()
  const title = local(measure.title)
  const missing = gaps.spots.gaps.filter((gap) => gap.measure === measure && gap.region === sight.region)
  return (
    <li className="blind-measures__measure">
      <MeasureReference measure={measure} />
      <div>
        <p lang={title.lang}>{title.text}</p>
        <MeasureField model={gaps} measure={measure} />
        <ul className="blind-measures__indicators">
          {missing.map((gap) => (
            <li key={gap.indicator}>
              <IndicatorLinks model={gaps} id={gap.indicator} />
              <MissingFigures report={gap} />
            </li>
          ))}
          {missing.length === 0 && <li className="blind-measures__needs">{t('needsIndicator')}</li>}
        </ul>
      </div>
    </li>
  )
}
