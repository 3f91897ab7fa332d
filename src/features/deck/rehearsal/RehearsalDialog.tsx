import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck/deck'
import { rehearse, type Finding, type Measured } from '../../../domain/deck/rehearse'
import type { Slide } from '../../../domain/deck/slide'
import { useFormats } from '../../../i18n/formats/formats'
import { Dialog } from '../../../ui/Dialog'
import { Icon } from '../../../ui/Icon'
import { useDeckText } from '../deckText'
import type { SceneView } from '../scene/sceneView'
import { useSceneTitle } from '../scene/useSceneTitle'
import './rehearsal.css'

export const SCREENS = ['wide', 'classic'] as const
/** A screen that slides are laid out for. */
export type RehearsalScreen = (typeof SCREENS)[number]

/** What the stage finds when it lays scenes out; the page lends it. */
export type MeasureDeck = (
  scenes: readonly { readonly id: string; readonly slide: Slide }[],
  screen: RehearsalScreen,
) => readonly Measured[]

interface Props {
  readonly deck: Deck
  readonly views: readonly SceneView[]
  readonly hasFailed: boolean
  readonly measure: MeasureDeck
  readonly onClose: () => void
  readonly onFix: (n: number) => void
}

/** The deck checks itself: everything that could embarrass its speaker, each with the way to mend it. */
export function RehearsalDialog({ deck, views, hasFailed, measure, onClose, onFix }: Props) {
  const { t } = useTranslation('rehearsal')
  const [screen, setScreen] = useState<RehearsalScreen>('wide')
  const findings = useMemo(() => findAll(deck, views, measure, screen), [deck, views, measure, screen])
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} shape="sheet">
      <p className="rehearsal__intro">{t('intro')}</p>
      <ScreenChoice screen={screen} onChange={setScreen} />
      <p className="rehearsal__sum">
        {findings === null
          ? t(hasFailed ? 'failed' : 'checking')
          : findings.length === 0
            ? t('clean')
            : t('found', { count: findings.length })}
      </p>
      <ul className="rehearsal">
        {findings?.map((finding) => (
          <FindingItem
            key={`${finding.scene ?? ''} ${finding.kind}`}
            finding={finding}
            view={views.find(({ scene }) => scene.id === finding.scene) ?? null}
            onFix={onFix}
          />
        ))}
      </ul>
    </Dialog>
  )
}

/** Null while a slide is still being made. */
function findAll(
  deck: Deck,
  views: readonly SceneView[],
  measure: MeasureDeck,
  screen: RehearsalScreen,
): readonly Finding[] | null {
  const slides = views.flatMap(({ slide }) => (slide === null ? [] : [slide]))
  if (slides.length < views.length) return null
  const shown = views.flatMap(({ scene, slide }) =>
    slide === null || scene.isHidden ? [] : [{ id: scene.id, slide }],
  )
  return rehearse(deck, slides, { measured: measure(shown, screen), isStored: null })
}

interface ChoiceProps {
  readonly screen: RehearsalScreen
  readonly onChange: (screen: RehearsalScreen) => void
}

function ScreenChoice({ screen, onChange }: ChoiceProps) {
  const { t } = useTranslation('rehearsal')
  return (
    <fieldset className="segmented rehearsal__screen">
      <legend className="visually-hidden">{t('screen')}</legend>
      {SCREENS.map((each) => (
        <label key={each} className="segmented__choice">
          <input
            type="radio"
            name="rehearsal-screen"
            className="visually-hidden"
            checked={screen === each}
            onChange={() => onChange(each)}
          />
          {t(`format.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** Revised before the scene was looked at first: there is nothing earlier to choose. */
const isOfSource = (finding: Finding): boolean => finding.kind === 'revised' && finding.changes.length === 0

interface ItemProps {
  readonly finding: Finding
  /** Null where the finding is about the whole deck. */
  readonly view: SceneView | null
  readonly onFix: (n: number) => void
}

function FindingItem({ finding, view, onFix }: ItemProps) {
  const { t } = useTranslation('rehearsal')
  const { length } = useDeckText()
  const titleOf = useSceneTitle()
  const formats = useFormats()
  const says =
    finding.kind === 'too-long'
      ? t('kind.too-long', { over: length(finding.over) })
      : t(`kind.${isOfSource(finding) ? 'revised-by-source' : finding.kind}`)
  const languages =
    'languages' in finding && finding.languages.length > 0
      ? formats.list(finding.languages.map((language) => t(`language.${language}`)))
      : null
  return (
    <li className="rehearsal__finding" data-finding={finding.kind}>
      <Icon name="warning" />
      <div>
        <p className="rehearsal__where">
          {view === null ? t('deck') : t('scene', { n: view.n, title: titleOf(view).text })}
        </p>
        <p>{languages === null ? says : t('inLanguages', { text: says, languages })}</p>
      </div>
      {view !== null && (
        <button
          type="button"
          className="button"
          aria-label={t('fixOf', { n: view.n })}
          onClick={() => onFix(view.n)}
        >
          {t('fix')}
        </button>
      )}
    </li>
  )
}
