import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { useView } from '../../../view/useView'
import type { GapsModel } from './gapsModel'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'

/** The year, the direction, and when a measure counts as seen. */
export function GapOptions({ gaps }: { gaps: GapsModel }) {
  const { t } = useTranslation('programme')
  const local = useLocalText()
  const { changeProgramme } = useView()
  const { year, years, rule, direction, programme } = gaps
  const last = years.at(-1)
  const chooseYear = (text: string) => {
    const chosen = Number(text)
    changeProgramme({ year: chosen === last ? null : chosen })
  }
  return (
    <div className="gap-options">
      <label className="gap-options__choice">
        <span className="visually-hidden">{t('direction')}</span>
        <select
          className="gap-options__direction"
          value={direction?.id ?? ''}
          onChange={({ currentTarget }) =>
            changeProgramme({ direction: currentTarget.value === '' ? null : currentTarget.value })
          }
        >
          <option value="">{t('allDirections')}</option>
          {programme.directions.map(({ id, name }) => (
            <option key={id} value={id} lang={local(name).lang}>
              {id} {local(name).text}
            </option>
          ))}
        </select>
      </label>
      <label className="gap-options__choice">
        <span className="visually-hidden">{t('year')}</span>
        <select value={String(year)} onChange={(event) => chooseYear(event.currentTarget.value)}>
          {years.toReversed().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <SegmentedChoice
        legend={t('sightName')}
        choices={['any', 'all']}
        chosen={rule}
        label={(sight) => t(`sight.${sight}`)}
        onChange={(sight) => changeProgramme({ sight })}
      />
    </div>
  )
}
