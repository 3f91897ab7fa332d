import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import type { OpenDeckState } from '../../../data/decks/openDeckState'
import type { DeckDesk } from '../../../data/decks/useDeck'
import { catalogueQuery } from '../../../data/queries'
import { isPrivate } from '../../../data/isPrivate'
import { hasRoom, patchDeck, patchScene } from '../../../domain/deck/edits'
import { useAnnounce } from '../../../view/announce'
import { useDocumentTitle } from '../../../view/useDocumentTitle'
import { useIsNarrow } from '../../../view/useIsNarrow'
import { useView } from '../../../view/useView'
import { ChangesPanel } from '../changes/ChangesPanel'
import { sceneChanges } from '../changes/sceneChanges'
import { useNoteKnown } from '../changes/useNoteKnown'
import { useDeckText } from '../deckText'
import { OwnFiguresNote } from '../OwnFiguresNote'
import { PreflightDialog } from '../preflight/PreflightDialog'
import { RehearsalDialog } from '../rehearsal/RehearsalDialog'
import { SceneList } from '../scene/SceneList'
import { ScenePane } from '../scene/ScenePane'
import { sceneViews } from '../scene/sceneView'
import { AddScene } from './AddScene'
import type { EditorParts } from './DeckEditor'
import { DeckSettings } from './DeckSettings'
import { EditorHeader } from './EditorHeader'
import { SaveStatus } from './SaveStatus'
import { useConflict } from './useConflict'
import { useSaveFile } from './useSaveFile'
import { useSceneCommands } from './useSceneCommands'
import { useSceneSlides } from './useSceneSlides'
import { useUndoKeys } from './useUndoKeys'

interface Props extends EditorParts {
  readonly desk: DeckDesk
  readonly state: Extract<OpenDeckState, { readonly kind: 'ready' }>
}

/** Takes the focus, and shows its beginning where it is longer than the window. */
function enter(part: HTMLElement | null): void {
  part?.focus({ preventScroll: true })
  part?.scrollIntoView({ block: 'start' })
}

/** The open deck: list of scenes, the chosen scene, and what is opened over them. */
export function EditorWorkspace({ desk, state, draw, measure, takeAway, offline }: Props) {
  const { t } = useTranslation('deck')
  const announce = useAnnounce()
  const { titleOf } = useDeckText()
  const { present, changePresent } = useView()
  const isNarrow = useIsNarrow()
  const source = useDataSource()
  const catalogue = useQuery(catalogueQuery(source)).data?.data ?? null
  const [dialog, setDialog] = useState<'rehearsal' | 'preflight' | null>(null)
  const [isPaneOpen, setIsPaneOpen] = useState(false)
  const pane = useRef<HTMLElement>(null)
  const list = useRef<HTMLElement>(null)

  const { history, save } = state
  const { edit } = desk
  const deck = history.present
  const slides = useSceneSlides(deck)
  const views = useMemo(() => sceneViews(deck.scenes, slides.live), [deck.scenes, slides.live])
  // Such figures are no change to what was published, and would be kept with the deck.
  const isUncompared = isPrivate(source)
  const changes = useMemo(
    () => (isUncompared ? [] : sceneChanges(deck, slides.live)),
    [deck, slides.live, isUncompared],
  )
  useNoteKnown(desk, slides)

  const chosen = Math.min(present.scene, Math.max(1, deck.scenes.length))
  const choose = useCallback((n: number) => changePresent({ scene: n }, 'replace'), [changePresent])
  const commands = useSceneCommands(edit, deck, chosen, choose)
  const { keepBoth, reload } = useConflict(desk)
  const saveFile = useSaveFile()
  useDocumentTitle(t('documentTitle', { title: titleOf(deck.title).text }))

  const undo = useCallback(() => {
    if (!desk.canUndo) return
    desk.undo()
    announce(t('editor.undone'))
  }, [desk, announce, t])
  const redo = useCallback(() => {
    if (!desk.canRedo) return
    desk.redo()
    announce(t('editor.redone'))
  }, [desk, announce, t])
  useUndoKeys(undo, redo)

  const fault = save.kind === 'saved' || save.kind === 'saving' ? '' : save.kind
  useEffect(() => {
    if (fault === 'conflict') announce(t('save.conflictTitle'))
    else if (fault !== '') announce(t('save.failed'))
  }, [fault, announce, t])

  /** On a phone list and scene take turns; what comes takes the focus, after a dialog has given it back. */
  const show = (n: number) => {
    choose(n)
    setIsPaneOpen(true)
    if (isNarrow) setTimeout(() => enter(pane.current), 0)
    else if (dialog !== null) setTimeout(() => pane.current?.focus(), 0)
  }
  const goTo = (n: number) => {
    setDialog(null)
    show(n)
  }
  const backToList = () => {
    setIsPaneOpen(false)
    setTimeout(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), 0)
  }
  const view = views[chosen - 1]
  const isPaneShown = view !== undefined && (!isNarrow || isPaneOpen)
  const isListShown = !isNarrow || !isPaneShown
  const status = (
    <SaveStatus
      save={save}
      onAgain={() => void desk.flush()}
      onExport={() => saveFile(deck)}
      onKeepBoth={() => void keepBoth()}
      onReload={() => void reload()}
    />
  )
  return (
    <div className="deck-editor">
      <EditorHeader
        history={history}
        status={status}
        onUndo={undo}
        onRedo={redo}
        onCheck={() => setDialog('rehearsal')}
        onStart={() => setDialog('preflight')}
      >
        <button type="button" className="button" onClick={() => saveFile(deck)}>
          {t('editor.saveFile')}
        </button>
        {takeAway?.(
          deck,
          views.flatMap(({ slide }) => (slide === null ? [] : [slide])),
        )}
      </EditorHeader>
      <OwnFiguresNote />
      {state.broken.length > 0 && (
        <p className="deck-editor__broken">{t('broken', { count: state.broken.length })}</p>
      )}
      <ChangesPanel
        deck={deck}
        changes={changes}
        views={views}
        live={slides.live}
        onEdit={(next) => edit(() => next)}
      />
      <div className="deck-editor__columns">
        {isListShown && (
          <section ref={list} className="deck-editor__list" aria-labelledby="scene-list-title">
            <h2 id="scene-list-title" className="visually-hidden">
              {t('editor.scenes')}
            </h2>
            {views.length === 0 ? (
              <p className="deck-editor__empty">{t('editor.noScenes')}</p>
            ) : (
              <SceneList views={views} chosen={chosen} draw={draw} commands={commands} onChoose={show} />
            )}
            <AddScene hasRoom={hasRoom(deck)} onAdd={commands.add} />
            <DeckSettings deck={deck} onPatch={(patch, mark) => edit((now) => patchDeck(now, patch), mark)} />
            {offline?.(deck)}
          </section>
        )}
        {isPaneShown && (
          <section ref={pane} className="deck-editor__pane" aria-labelledby="scene-pane-title" tabIndex={-1}>
            {isNarrow && (
              <button type="button" className="button" onClick={backToList}>
                {t('editor.backToList')}
              </button>
            )}
            <h2 id="scene-pane-title" className="deck-editor__pane-title">
              {t('editor.sceneOf', { n: chosen, all: views.length })}
            </h2>
            <ScenePane
              key={view.scene.id}
              view={view}
              catalogue={catalogue}
              draw={draw}
              onPatch={(id, patch, mark) => edit((now) => patchScene(now, id, patch), mark)}
            />
          </section>
        )}
      </div>
      {dialog === 'preflight' && (
        <PreflightDialog
          deck={deck}
          slides={slides.state === 'ready' ? slides.live : null}
          hasFailed={slides.state === 'failed'}
          onClose={() => setDialog(null)}
          onFix={goTo}
        />
      )}
      {dialog === 'rehearsal' && (
        <RehearsalDialog
          deck={deck}
          views={views}
          hasFailed={slides.state === 'failed'}
          measure={measure}
          onClose={() => setDialog(null)}
          onFix={goTo}
        />
      )}
    </div>
  )
}
