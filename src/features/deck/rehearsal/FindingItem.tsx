import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../domain/deck/rehearse'
import { useFormats } from '../../../i18n/formats/formats'
import { Icon } from '../../../ui/Icon'
import { useDeckText } from '../deckText'
import type { SceneView } from '../scene/sceneView'
import { useSceneTitle } from '../scene/useSceneTitle'

interface Props {
  readonly finding: Finding
  /** Null where the finding is about the whole deck. */
  readonly view: SceneView | null
  /** Whether the finding before is about the same: neither its name nor the way there is said again. */
  readonly isMore: boolean
  readonly onFix: (n: number) => void
}

/** Key of what is said of a finding, where it is not its kind. */
function saysOf(finding: Finding) {
  // Revised before the scene was looked at first: there is nothing earlier to choose.
  if (finding.kind === 'revised' && finding.changes.length === 0) return 'revised-by-source'
  return finding.kind === 'not-stored' && finding.scene === null ? 'nothing-stored' : finding.kind
}

/** One finding: where it is, what to do, and the way there. */
export function FindingItem({ finding, view, isMore, onFix }: Props) {
  const { t } = useTranslation('rehearsal')
  const { length } = useDeckText()
  const titleOf = useSceneTitle()
  const formats = useFormats()
  const key = saysOf(finding)
  const says =
    finding.kind === 'too-long'
      ? t('kind.too-long', { over: length(finding.over) })
      : t(`kind.${key}` as 'kind.gone')
  const languages = 'languages' in finding ? finding.languages : []
  const named = formats.list(languages.map((language) => t(`language.${language}`)))
  const title = view === null ? null : titleOf(view)
  return (
    <li className="rehearsal__finding" data-finding={finding.kind} data-more={isMore ? '' : undefined}>
      <Icon name="warning" />
      <div>
        {!isMore && (
          <p className="rehearsal__where">
            {view === null ? t('deck') : t('scene', { n: view.n })}
            {title !== null && (
              <>
                {': '}
                <span lang={title.lang}>{title.text}</span>
              </>
            )}
          </p>
        )}
        <p>
          {languages.length === 0
            ? says
            : t('inLanguages', { count: languages.length, text: says, languages: named })}
        </p>
      </div>
      {view !== null && !isMore && (
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
