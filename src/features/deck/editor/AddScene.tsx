import { useTranslation } from 'react-i18next'
import { DECK_LIMITS } from '../../../domain/deck/deck'
import { Icon } from '../../../ui/Icon'
import { ViewLink } from '../../../view/ViewLink'
import { DeckIcon } from '../DeckIcon'

export const WORD_KINDS = ['title', 'section', 'closing'] as const
export type WordKind = (typeof WORD_KINDS)[number]

interface Props {
  readonly hasRoom: boolean
  readonly onAdd: (kind: WordKind) => void
}

/** Scenes of words, and the way to the views that become scenes. */
export function AddScene({ hasRoom, onAdd }: Props) {
  const { t } = useTranslation('deck')
  if (!hasRoom) return <p className="deck-editor__full">{t('editor.full', { count: DECK_LIMITS.scenes })}</p>
  return (
    <div className="deck-editor__add" role="group" aria-label={t('editor.add')}>
      {WORD_KINDS.map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => onAdd(kind)}>
          <DeckIcon name="words" />
          {t(`editor.addKind.${kind}`)}
        </button>
      ))}
      <ViewLink page="map" patch={{}} className="button">
        <Icon name="map" />
        {t('editor.fromView')}
      </ViewLink>
    </div>
  )
}
