import { useTranslation } from 'react-i18next'
import type { Region } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import type { Compared } from '../../../view/compared'
import { RegionMark } from '../../../view/RegionMark'
import { useViewActions } from '../../../view/useView'
import { changePair } from './changePair'
import type { PairModel } from '../../../view/compare/pairModel'
import '../analysis-field.css'

interface Props {
  readonly model: PairModel
  readonly compared: Compared
  readonly regions: readonly Region[]
}

/** The two regions; another one takes the place, and the colour, of the one it replaces. */
export function PairSelects({ model, compared, regions }: Props) {
  const { t } = useTranslation('neighbours')
  const { local } = useWords()
  const { change } = useViewActions()
  const ids = [model.first.region.id, model.second.region.id] as const
  return (
    <div className="pair-selects">
      {(['first', 'second'] as const).map((side) => {
        const { region, slot } = model[side]
        const other = model[side === 'first' ? 'second' : 'first'].region
        return (
          <label key={side} className="analysis-field">
            <span>
              <RegionMark slot={slot} /> {t(`difference.${side}`)}
            </span>
            <select
              value={region.id}
              onChange={(event) =>
                change({ compared: changePair(compared, ids, region.id, event.currentTarget.value) })
              }
            >
              {regions
                .filter(({ id }) => id !== other.id)
                .map(({ id, name }) => (
                  <option key={id} value={id} lang={local(name).lang}>
                    {local(name).text}
                  </option>
                ))}
            </select>
          </label>
        )
      })}
    </div>
  )
}
