import { useTranslation } from 'react-i18next'
import type { Programme } from '../../domain/programme'
import { useWords } from '../../i18n/words'
import { AddToPresentation } from '../../view/present/AddToPresentation'
import { useDocumentTitle } from '../../view/useDocumentTitle'
import { useCatalogueView } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import type { ChosenProgramme } from './chosenProgramme'
import { ProgrammeSelect } from './ProgrammeSelect'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import './programme-header.css'

interface Props {
  readonly chosen: ChosenProgramme
  /** Null while it loads, or when it cannot. */
  readonly programme: Programme | null
}

/** Name and dates of the programme on show, the choice where there are several, and the two ways to look at it. */
export function ProgrammeHeader({ chosen, programme }: Props) {
  const { t } = useTranslation('programme')
  const { catalogue } = useCatalogueView()
  const { local } = useWords()
  const { programme: view, changeProgramme } = useView()
  const dates = useDates(chosen, programme)
  const name = local((chosen.info ?? programme ?? catalogue.programme).name)
  useDocumentTitle(`${t(`layout.${view.layout}`)} · ${t('programme')}`)
  return (
    <header className="programme-header">
      <div className="programme-header__name">
        <h1 className="series-page__title" tabIndex={-1}>
          <span className="programme-header__kind">{t('programme')}</span>{' '}
          <span lang={name.lang}>{name.text}</span>
        </h1>
        {dates !== '' && <p className="programme-header__dates">{dates}</p>}
      </div>
      <div className="programme-header__tools">
        {chosen.offered.length > 1 && <ProgrammeSelect chosen={chosen} />}
        <SegmentedChoice
          legend={t('layoutName')}
          choices={['measures', 'gaps']}
          chosen={view.layout}
          label={(layout) => t(`layout.${layout}`)}
          onChange={(layout) => changeProgramme({ layout })}
        />
        <AddToPresentation />
      </div>
    </header>
  )
}

/** "Approved on 18 April 2013, for 2013–2020". */
function useDates({ info }: ChosenProgramme, programme: Programme | null): string {
  const { t } = useTranslation('programme')
  const { formats } = useWords()
  const approved = info?.approved ?? programme?.approved
  const first = info?.firstYear
  const last = info?.lastYear
  const parts = [approved === undefined ? '' : t('approved', { date: formats.date(approved) })]
  if (first !== undefined && last !== undefined) {
    parts.push(t('years', { first: String(first), last: String(last) }))
  } else if (first !== undefined) parts.push(t('since', { first: String(first) }))
  else if (last !== undefined) parts.push(t('until', { last: String(last) }))
  const text = parts.filter((part) => part !== '').join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
