import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../../domain/catalogue'
import { DECK_LIMITS, type Scene } from '../../../domain/deck/deck'
import type { ScenePatch } from '../../../domain/deck/edits'
import { languageOf } from '../../../i18n/language'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address as addressBar } from '../../../view/address'
import { resolveDivision } from '../../../view/selection'
import { readSceneAddress } from '../../../view/slides/sceneAddress'
import { useDeckText } from '../deckText'
import type { DrawSlide } from '../drawSlide'
import { CalloutFields } from './CalloutFields'
import { LanguageFields } from './LanguageFields'
import { NumberField } from './NumberField'
import { PlayedFields } from './PlayedFields'
import { playablePeriods } from './playablePeriods'
import { ReplaceRemoved } from './ReplaceRemoved'
import { SceneThumb } from './SceneThumb'
import type { SceneView } from './sceneView'
import './scene-pane.css'

interface Props {
  readonly view: SceneView
  readonly catalogue: Catalogue | null
  readonly draw: DrawSlide
  /** Edits of one field that follow one another are one step of undo: they have the same mark. */
  readonly onPatch: (id: string, patch: ScenePatch, mark: string | null) => void
}

/** All that is said about the chosen scene. */
export function ScenePane({ view, catalogue, draw, onPatch }: Props) {
  const { t, i18n } = useTranslation('deck')
  const { scene, slide } = view
  const language = languageOf(i18n.language)
  const patch = (part: ScenePatch, mark: string | null) =>
    onPatch(scene.id, part, mark === null ? null : `${scene.id} ${mark}`)
  return (
    <div className="scene-pane">
      <SceneThumb slide={slide} language={language} draw={draw} />
      <FrozenLine scene={scene} onUnfreeze={() => patch({ frozen: null, known: null }, null)} />
      {scene.address !== null && catalogue !== null && slide?.body.kind === 'gone' && (
        <ReplaceRemoved
          catalogue={catalogue}
          address={scene.address}
          body={slide.body}
          // What was known belongs to the view that is gone.
          onReplace={(address) => patch({ address, known: null, frozen: null }, null)}
        />
      )}
      {scene.address !== null && <ViewAddress address={scene.address} />}
      <p className="deck-field__hint">{t('pane.proposed')}</p>
      <LanguageFields
        legend={t('pane.titleOf')}
        text={scene.title}
        proposed={slide?.title ?? null}
        onChange={(title, of) => patch({ title }, `title-${of}`)}
      />
      <LanguageFields
        legend={t('pane.subtitleOf')}
        text={scene.subtitle}
        proposed={slide?.subtitle ?? null}
        onChange={(subtitle, of) => patch({ subtitle }, `subtitle-${of}`)}
      />
      <NoteField note={scene.note} onChange={(note) => patch({ note }, 'note')} />
      <NumberField
        key={scene.id}
        label={t('pane.seconds')}
        value={scene.seconds}
        least={1}
        most={DECK_LIMITS.seconds}
        error={t('pane.numberError', { least: 1, most: DECK_LIMITS.seconds })}
        onChange={(seconds) => patch({ seconds: seconds ?? scene.seconds }, 'seconds')}
      />
      {scene.address !== null && catalogue !== null && (
        <>
          <PlayedFields
            played={scene.played}
            periods={playablePeriods(catalogue, scene.address)}
            onChange={(played) => patch({ played }, null)}
          />
          <CalloutFields
            callouts={scene.callouts}
            regions={resolveDivision(catalogue, readSceneAddress(scene.address).view.division).value.regions}
            onChange={(callouts, mark) => patch({ callouts }, mark)}
          />
        </>
      )}
    </div>
  )
}

/** From when a frozen scene is, and the way back to the data as they are. */
function FrozenLine({ scene, onUnfreeze }: { scene: Scene; onUnfreeze: () => void }) {
  const { t } = useTranslation('deck')
  const { day } = useDeckText()
  if (scene.frozen === null) return null
  return (
    <p className="scene-pane__frozen">
      {t('editor.frozenAt', { date: day(scene.frozen.at) })}
      <button type="button" className="button" onClick={onUnfreeze}>
        {t('pane.unfreeze')}
      </button>
    </p>
  )
}

function ViewAddress({ address }: { address: string }) {
  const { t, i18n } = useTranslation('deck')
  return (
    <p className="scene-pane__address">
      <PlaceLink
        href={`/${languageOf(i18n.language)}/${address}`}
        onOpen={(href) => addressBar.push(href)}
        className="button"
      >
        {t('pane.address')}
      </PlaceLink>
    </p>
  )
}

function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const { t } = useTranslation('deck')
  const id = useId()
  return (
    <div className="deck-field">
      <label className="deck-field__label" htmlFor={id}>
        {t('pane.note')}
      </label>
      <textarea
        id={id}
        className="deck-field__input"
        rows={4}
        maxLength={DECK_LIMITS.note}
        aria-describedby={`${id}-hint`}
        value={note}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="deck-field__hint">
        {t('pane.noteHint')}
      </p>
    </div>
  )
}
