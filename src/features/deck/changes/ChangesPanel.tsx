import { useTranslation } from 'react-i18next'
import type { FigureChange } from '../../../domain/deck/changedFigures'
import type { Deck } from '../../../domain/deck/deck'
import { canKeepOld, keepBoth, keepOld, takeNew } from '../../../domain/deck/known'
import type { Slide } from '../../../domain/deck/slide'
import { languageOf } from '../../../i18n/language'
import { useAnnounce } from '../../../view/announce'
import { useDeckText } from '../deckText'
import type { SceneView } from '../scene/sceneView'
import { useSceneTitle } from '../scene/useSceneTitle'
import type { SceneChange } from './sceneChanges'
import './changes-panel.css'

/** Figures of a scene that are listed; the others are counted. */
const LISTED = 4

interface Props {
  readonly deck: Deck
  readonly changes: readonly SceneChange[]
  readonly views: readonly SceneView[]
  /** Slides as the data are now. */
  readonly live: ReadonlyMap<string, Slide>
  readonly onEdit: (deck: Deck) => void
}

/** Which scenes' figures changed since they were last looked at, old and new, and what is to become of them. */
export function ChangesPanel({ deck, changes, views, live, onEdit }: Props) {
  const { t } = useTranslation('deck')
  const announce = useAnnounce()
  if (changes.length === 0) return null
  const now = () => new Date().toISOString()
  const taken = (from: Deck, { scene }: SceneChange) => {
    const slide = live.get(scene)
    return slide === undefined ? from : takeNew(from, scene, slide, now())
  }
  const done = (next: Deck, message: string) => {
    onEdit(next)
    announce(message)
  }
  return (
    <section className="changes" aria-labelledby="changes-title">
      <header className="changes__head">
        <h2 id="changes-title" className="changes__title">
          {t('changes.title', { count: changes.length })}
        </h2>
        <p className="changes__of">{t('changes.of', { all: deck.scenes.length })}</p>
        {changes.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() => done(changes.reduce(taken, deck), t('changes.taken'))}
          >
            {t('changes.takeAll')}
          </button>
        )}
      </header>
      <ul className="changes__list">
        {changes.map((change) => (
          <ChangedScene
            key={change.scene}
            change={change}
            view={views.find(({ scene }) => scene.id === change.scene)}
            onKeep={() => done(keepOld(deck, change.scene), t('changes.keptOld'))}
            onTake={() => done(taken(deck, change), t('changes.taken'))}
            onBoth={() => {
              const slide = live.get(change.scene)
              if (slide !== undefined) done(keepBoth(deck, change.scene, slide, now()), t('changes.bothDone'))
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface SceneProps {
  readonly change: SceneChange
  readonly view: SceneView | undefined
  readonly onKeep: () => void
  readonly onTake: () => void
  readonly onBoth: () => void
}

function ChangedScene({ change, view, onKeep, onTake, onBoth }: SceneProps) {
  const { t } = useTranslation('deck')
  const titleOf = useSceneTitle()
  const { day } = useDeckText()
  if (view === undefined) return null
  const title = titleOf(view)
  const isKept = canKeepOld(view.scene)
  return (
    <li className="changes__scene" data-changed={change.scene}>
      <p className="changes__name">
        {t('editor.scene', { n: change.n, title: title.text })}{' '}
        <span className="changes__since">{t('changes.since', { date: day(change.since) })}</span>
      </p>
      <ul className="changes__figures">
        {change.figures.slice(0, LISTED).map((figure) => (
          <Figure key={figure.key} figure={figure} />
        ))}
        {change.figures.length === 0 && <li>{t('changes.others')}</li>}
        {change.figures.length > LISTED && (
          <li>{t('changes.more', { count: change.figures.length - LISTED })}</li>
        )}
      </ul>
      <div
        className="changes__buttons"
        role="group"
        aria-label={t('editor.scene', { n: change.n, title: title.text })}
      >
        {isKept && (
          <button type="button" className="button" onClick={onKeep}>
            {t('changes.keep')}
          </button>
        )}
        <button type="button" className="button" onClick={onTake}>
          {t('changes.take')}
        </button>
        {isKept && (
          <button type="button" className="button" onClick={onBoth}>
            {t('changes.both')}
          </button>
        )}
        {!isKept && <p className="changes__lost">{t('changes.notKept')}</p>}
      </div>
    </li>
  )
}

/** "Learners: 11,700 → 12,100" */
function Figure({ figure }: { figure: FigureChange }) {
  const { t, i18n } = useTranslation('deck')
  const language = languageOf(i18n.language)
  const { label, before, after } = figure
  return (
    <li data-figure={figure.key}>
      {label[language]}: <span className="visually-hidden">{t('changes.old')} </span>
      <del>{before?.text[language] ?? t('changes.none')}</del> <span aria-hidden="true">→</span>{' '}
      <span className="visually-hidden">{t('changes.new')} </span>
      <ins>{after?.text[language] ?? t('changes.none')}</ins>
    </li>
  )
}
