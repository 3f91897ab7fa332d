import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useView } from '../../../view/useView'
import type { ProgrammeModel } from '../programmeModel'
import { ProgrammeFiles } from '../files/ProgrammeFiles'
import { useSpokenChange } from '../useSpokenChange'
import { CoverageSummary } from './CoverageSummary'
import { DirectionMeasures } from './DirectionMeasures'
import { countShown, shownMeasures } from './shownMeasures'
import './measures-view.css'

/** The measures as a tree: direction, field, measure, and the indicators that watch it. */
export default function MeasuresView({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation('programme')
  const formats = useFormats()
  const { programme: view, changeProgramme } = useView()
  const directions = shownMeasures(model, view.unwatched)
  const count = countShown(directions)
  const found = t('shown', { count, number: formats.number(count) })
  useSpokenChange(found)
  return (
    <div className="measures-view">
      <CoverageSummary model={model} />
      <div className="measures-view__bar">
        <p className="measures-view__found">{found}</p>
        {model.direction !== null && (
          <button type="button" className="button" onClick={() => changeProgramme({ direction: null })}>
            {t('allDirections')}
          </button>
        )}
        <label className="measures-view__toggle">
          <input
            type="checkbox"
            checked={view.unwatched}
            onChange={(event) => changeProgramme({ unwatched: event.currentTarget.checked })}
          />
          {t('onlyUnwatched')}
        </label>
        <ProgrammeFiles model={model} />
      </div>
      {directions.map((direction) => (
        <DirectionMeasures key={direction.direction.id} model={model} direction={direction} />
      ))}
      {count === 0 && (
        <div className="series-page__card measures-view__empty">
          <p>{t('nothing')}</p>
          <button
            type="button"
            className="button button--primary"
            onClick={() => changeProgramme({ unwatched: false, direction: null })}
          >
            {t('showAll')}
          </button>
        </div>
      )}
    </div>
  )
}
