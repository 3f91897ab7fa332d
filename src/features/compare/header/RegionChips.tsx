import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { COMPARED_COLOURS } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import { removeCompared } from '../../../view/compared'
import { RegionMark } from '../../../view/RegionMark'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import { AddRegion } from './AddRegion'
import './region-chips.css'

/** The regions chosen for comparison; none chosen means all. */
export function RegionChips({ model }: { model: CompareModel }) {
  const { t } = useTranslation('compare')
  const local = useLocalText()
  const { change } = useViewActions()
  const box = useRef<HTMLDivElement>(null)
  const { chosen } = model.regions
  /** The button under the focus goes away: the next one, or the one that adds, takes its place. */
  const refocus = (index: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll('button')[index]?.focus())
  const remove = (region: RegionId, index: number) => {
    change({ compared: removeCompared(model.view.compared, region) })
    refocus(index)
  }
  return (
    <div className="region-chips" role="group" aria-label={t('regions')} ref={box}>
      {chosen.length === 0 ? (
        <p className="region-chips__all">
          {t('allRegions', { count: model.series.division.regions.length })}
        </p>
      ) : (
        <ul className="region-chips__list">
          {chosen.map(({ region, slot }, index) => {
            const name = local(region.shortName)
            return (
              <li
                key={region.id}
                className="region-chips__chip"
                style={{ borderColor: COMPARED_COLOURS[slot] }}
              >
                <RegionMark slot={slot} />
                <span lang={name.lang}>{name.text}</span>
                <button
                  type="button"
                  className="region-chips__remove"
                  aria-label={t('remove', { name: name.text })}
                  onClick={() => remove(region.id, index)}
                >
                  <Icon name="close" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <AddRegion model={model} onFull={() => refocus(chosen.length + 1)} />
      {chosen.length > 0 && (
        <button
          type="button"
          className="region-chips__clear"
          onClick={() => {
            change({ compared: [] })
            refocus(0)
          }}
        >
          {t('clear')}
        </button>
      )}
    </div>
  )
}
