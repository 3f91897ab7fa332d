import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck/deck'
import { deckLength } from '../../../domain/deck/deckLength'
import type { Slide } from '../../../domain/deck/slide'
import { useDataSource } from '../../../data/DataSourceProvider'
import { useOfflineReadiness } from '../../../data/offline/useOfflineReadiness'
import { Dialog } from '../../../ui/Dialog'
import { Icon } from '../../../ui/Icon'
import { ViewLink } from '../../../view/ViewLink'
import { useDeckText } from '../deckText'
import { offlineStateOf } from './offlineState'
import { preflight, type PreflightLine } from './preflight'
import { useSurroundings } from './useSurroundings'
import { useWakeCheck } from './useWakeCheck'
import './preflight.css'

interface Props {
  readonly deck: Deck
  readonly slides: ReadonlyMap<string, Slide> | null
  readonly hasFailed: boolean
  readonly onClose: () => void
  /** Opens a scene in the editor. */
  readonly onFix: (n: number) => void
}

/** What has to be right before a hall looks on; nothing here forbids to start. */
export function PreflightDialog({ deck, slides, hasFailed, onClose, onFix }: Props) {
  const { t } = useTranslation('deck')
  const surroundings = { ...useSurroundings(), hasWakeLock: useWakeCheck() }
  const { readiness } = useOfflineReadiness([deck])
  const lines = preflight({
    deck,
    slides,
    hasFailed,
    isOwn: useDataSource().adapter === 'own',
    offline: offlineStateOf(readiness),
    surroundings,
  })
  const open = lines.filter(({ state }) => state === 'warn').length
  const isChecking = lines.some(({ state }) => state === 'checking')
  const isEmpty = deck.scenes.every(({ isHidden }) => isHidden)
  return (
    <Dialog title={t('preflight.title')} isOpen onClose={onClose} shape="sheet">
      <p className="preflight__sum">
        {isChecking
          ? t('preflight.checking')
          : open === 0
            ? t('preflight.allGood')
            : t('preflight.attention', { count: open })}
      </p>
      <ul className="preflight">
        {lines.map((line) => (
          <Line key={line.name} line={line} deck={deck} onFix={onFix} />
        ))}
      </ul>
      {!isEmpty && (
        <div className="preflight__start">
          <ViewLink
            page="stage"
            patch={{}}
            pagePatch={{ deck: deck.id, scene: 1, step: null, isKiosk: false }}
            className="button button--primary"
          >
            <Icon name="play" />
            {t('preflight.start')}
          </ViewLink>
          <ViewLink
            page="stage"
            patch={{}}
            pagePatch={{ deck: deck.id, scene: 1, step: null, isKiosk: true }}
            className="button"
          >
            {t('preflight.kiosk')}
          </ViewLink>
        </div>
      )}
    </Dialog>
  )
}

interface LineProps {
  readonly line: PreflightLine
  readonly deck: Deck
  readonly onFix: (n: number) => void
}

function Line({ line, deck, onFix }: LineProps) {
  const { t } = useTranslation('deck')
  const text = useLineText(deck)
  const first = line.scenes[0]
  return (
    <li className="preflight__line" data-line={line.name} data-state={line.state}>
      {line.state === 'checking' ? <span /> : <Icon name={line.state === 'good' ? 'check' : 'warning'} />}
      <div>
        <p className="preflight__name">
          {t(`preflight.${line.name}.name`)}
          <span className="visually-hidden">: {t(`preflight.${line.state}`)}</span>
        </p>
        <p className="preflight__says">{text(line)}</p>
      </div>
      {first !== undefined && (
        <button type="button" className="button" onClick={() => onFix(first)}>
          {t('preflight.fix')}
        </button>
      )}
    </li>
  )
}

/** What a line says, with its figures. */
function useLineText(deck: Deck): (line: PreflightLine) => string {
  const { t } = useTranslation('deck')
  const { length } = useDeckText()
  const { width, height } = useSurroundings().screen
  return ({ name, state, says, scenes }) => {
    if (state === 'checking') return t('preflight.checking')
    // Every key of `preflight` is one of these lines and what it may say; the test of lines walks through all.
    return t(`preflight.${name}.${says}` as 'preflight.data.warn', {
      scenes: scenes.join(', '),
      count: deck.scenes.filter(({ isHidden }) => !isHidden).length,
      length: length(deckLength(deck).seconds),
      allowed: deck.minutes ?? 0,
      width,
      height,
    })
  }
}
