import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/words'
import { useCatalogueView } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import type { ChosenProgramme } from './chosenProgramme'

/** The choice of programmes; what was chosen of another one is given up. */
export function ProgrammeSelect({ chosen }: { chosen: ChosenProgramme }) {
  const { t } = useTranslation('programme')
  const { catalogue } = useCatalogueView()
  const { local } = useWords()
  const { changeProgramme } = useView()
  const choose = (id: string) =>
    changeProgramme({
      programme: id === catalogue.programme.id ? null : id,
      direction: null,
      unwatched: false,
    })
  return (
    <label className="programme-select">
      <span className="visually-hidden">{t('choice')}</span>
      <select value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
        {chosen.offered.map(({ id, name }) => (
          <option key={id} value={id} lang={local(name).lang}>
            {local(name).text}
          </option>
        ))}
      </select>
    </label>
  )
}
