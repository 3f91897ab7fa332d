import { Fragment, type HTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { lackingLanguages } from '../../../domain/deck/untranslated'
import { languageOf } from '../../../i18n/language'
import type { DrawSlide } from '../drawSlide'
import { useDeckText, clockOf } from '../deckText'
import { DeckIcon } from '../DeckIcon'
import { SceneActions, type SceneCommands } from './SceneActions'
import { SceneThumb } from './SceneThumb'
import type { SceneView } from './sceneView'
import { useSceneTitle } from './useSceneTitle'

interface Props {
  readonly view: SceneView
  readonly all: readonly SceneView[]
  readonly isChosen: boolean
  readonly draw: DrawSlide
  readonly commands: SceneCommands
  readonly onChoose: (n: number) => void
  readonly grip: HTMLAttributes<HTMLElement>
  readonly dragState: 'dragged' | 'before' | 'after' | null
}

/** One scene of the list: its picture, its words, and what can be done with it. */
export function SceneItem({ view, all, isChosen, draw, commands, onChoose, grip, dragState }: Props) {
  const { t, i18n } = useTranslation('deck')
  const { day } = useDeckText()
  const titleOf = useSceneTitle()
  const { scene, slide, n } = view
  const title = titleOf(view)
  const marks = [
    ...(scene.isHidden ? [t('editor.hidden')] : []),
    ...(slide?.body.kind === 'gone' ? [t('editor.gone')] : []),
    ...lackingLanguages(scene, slide).map((language) => t(`editor.lacks.${language}`)),
  ]
  return (
    <li
      className="scene-item"
      data-scene={scene.id}
      data-chosen={isChosen ? '' : undefined}
      data-hidden={scene.isHidden ? '' : undefined}
      data-drag={dragState ?? undefined}
    >
      {/* For the pointer alone: the keyboard moves scenes with the buttons below. */}
      <span className="scene-item__grip" aria-hidden="true" title={t('editor.drag', { n })} {...grip}>
        <DeckIcon name="grip" />
      </span>
      <button
        type="button"
        className="scene-item__choose"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(n)}
      >
        <span className="scene-item__number">{n}</span>
        <SceneThumb slide={slide} language={languageOf(i18n.language)} draw={draw} />
        <span className="scene-item__words">
          <span className="scene-item__title" lang={title.lang}>
            {title.text}
          </span>
          <span className="scene-item__about">
            {t(`editor.kind.${scene.kind}`)} · {clockOf(scene.seconds)}
            {scene.frozen !== null && ` · ${t('editor.frozenAt', { date: day(scene.frozen.at) })}`}
            {marks.map((mark) => (
              <Fragment key={mark}>
                {' · '}
                <span className="scene-item__mark">{mark}</span>
              </Fragment>
            ))}
          </span>
        </span>
      </button>
      {isChosen && <SceneActions view={view} all={all} commands={commands} />}
    </li>
  )
}
