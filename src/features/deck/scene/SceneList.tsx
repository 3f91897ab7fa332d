import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawSlide } from '../drawSlide'
import type { SceneCommands } from './SceneActions'
import { SceneItem } from './SceneItem'
import type { SceneView } from './sceneView'
import { useDrag } from './useDrag'
import './scene-list.css'

interface Props {
  readonly views: readonly SceneView[]
  /** Number of the chosen scene, counted from 1. */
  readonly chosen: number
  readonly draw: DrawSlide
  readonly commands: SceneCommands
  readonly onChoose: (n: number) => void
}

/** The scenes in their order; dragged by their grips or moved by the buttons of the chosen one. */
export function SceneList({ views, chosen, draw, commands, onChoose }: Props) {
  const { t } = useTranslation('deck')
  const list = useRef<HTMLOListElement>(null)
  const { drag, gripOf } = useDrag(list, (from, to) => {
    const moved = views[from]
    if (moved !== undefined) commands.move(moved.scene.id, to)
  })

  const dragStateOf = (i: number) => {
    if (drag === null) return null
    if (i === drag.from) return 'dragged'
    if (drag.to === drag.from || i !== drag.to) return null
    return drag.to < drag.from ? 'before' : 'after'
  }
  return (
    <ol ref={list} className="scene-list" aria-label={t('editor.scenes')}>
      {views.map((view, i) => (
        <SceneItem
          key={view.scene.id}
          view={view}
          all={views}
          isChosen={view.n === chosen}
          draw={draw}
          commands={commands}
          onChoose={onChoose}
          grip={gripOf(i)}
          dragState={dragStateOf(i)}
        />
      ))}
    </ol>
  )
}
