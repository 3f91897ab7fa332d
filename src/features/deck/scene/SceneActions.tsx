import { Menu } from '@ark-ui/react/menu'
import { useTranslation } from 'react-i18next'
import { DeckIcon, type DeckIconName } from '../DeckIcon'
import type { SceneView } from './sceneView'
import { useSceneTitle } from './useSceneTitle'

/** What can be done with a scene of the list, by its id. */
export interface SceneCommands {
  readonly move: (id: string, to: number) => void
  readonly duplicate: (id: string) => void
  readonly hide: (id: string, isHidden: boolean) => void
  readonly remove: (id: string) => void
}

interface Props {
  readonly view: SceneView
  readonly all: readonly SceneView[]
  readonly commands: SceneCommands
}

/** Buttons of the chosen scene: all that dragging does, and more. */
export function SceneActions({ view, all, commands }: Props) {
  const { t } = useTranslation('deck')
  const { scene, n } = view
  const at = n - 1
  return (
    <div className="scene-item__actions" role="group" aria-label={t('editor.sceneActions', { n })}>
      {/* Not `disabled`: at the end of the way the button would lose the focus to nowhere. */}
      <Action
        icon="up"
        label={t('editor.up')}
        isOff={at === 0}
        onPress={() => commands.move(scene.id, at - 1)}
      />
      <Action
        icon="down"
        label={t('editor.down')}
        isOff={n === all.length}
        onPress={() => commands.move(scene.id, at + 1)}
      />
      <MoveTo view={view} all={all} onMove={(to) => commands.move(scene.id, to)} />
      <Action icon="copy" label={t('editor.duplicate')} onPress={() => commands.duplicate(scene.id)} />
      <Action
        icon={scene.isHidden ? 'show' : 'hide'}
        label={scene.isHidden ? t('editor.show') : t('editor.hide')}
        onPress={() => commands.hide(scene.id, !scene.isHidden)}
      />
      <Action icon="remove" label={t('editor.remove')} onPress={() => commands.remove(scene.id)} />
    </div>
  )
}

interface ActionProps {
  readonly icon: DeckIconName
  readonly label: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function Action({ icon, label, isOff = false, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={label}
      aria-disabled={isOff ? true : undefined}
      title={label}
      onClick={() => {
        if (!isOff) onPress()
      }}
    >
      <DeckIcon name={icon} />
    </button>
  )
}

interface MoveProps {
  readonly view: SceneView
  readonly all: readonly SceneView[]
  /** To a place counted from 0. */
  readonly onMove: (to: number) => void
}

/** A list of places; each says which scene stands there now. */
function MoveTo({ view, all, onMove }: MoveProps) {
  const { t } = useTranslation('deck')
  const titleOf = useSceneTitle()
  const others = all.filter(({ n }) => n !== view.n)
  if (others.length === 0) return null
  return (
    <Menu.Root
      onSelect={({ value }) => onMove(Number(value) - 1)}
      positioning={{ placement: 'bottom-start' }}
      lazyMount
      unmountOnExit
    >
      <Menu.Trigger
        className="button button--quiet button--icon"
        aria-label={t('editor.moveTo')}
        title={t('editor.moveTo')}
      >
        <DeckIcon name="place" />
      </Menu.Trigger>
      <Menu.Positioner className="scene-item__places">
        <Menu.Content className="scene-item__place-list" aria-label={t('editor.moveTo')}>
          {others.map((other) => (
            <Menu.Item key={other.n} value={String(other.n)} className="scene-item__place">
              {t('editor.moveChoice', { n: other.n, title: titleOf(other).text })}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Positioner>
    </Menu.Root>
  )
}
