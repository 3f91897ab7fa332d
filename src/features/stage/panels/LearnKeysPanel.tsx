import type { StageAction } from '../show/actions'
import type { HeardKey } from '../show/useStageKeys'
import type { StageKey } from '../stageWords'
import { StagePanel } from './StagePanel'
import './learn-keys-panel.css'
import './stage-key.css'

interface Props {
  /** The latest first. */
  readonly heard: readonly HeardKey[]
  readonly say: (key: StageKey) => string
  readonly onClose: () => void
}

const MEANINGS: Readonly<Partial<Record<StageAction['type'], StageKey>>> = {
  next: 'next',
  previous: 'previous',
  first: 'keyHelp.ends',
  last: 'keyHelp.ends',
  black: 'black',
  white: 'white',
  fullscreen: 'fullscreen',
  start: 'fullscreen',
  language: 'language',
  larger: 'keyHelp.size',
  smaller: 'keyHelp.size',
  play: 'keyHelp.time',
  'step-by': 'keyHelp.step',
  grid: 'grid',
  question: 'question',
  auto: 'keyHelp.auto',
  faster: 'keyHelp.speed',
  slower: 'keyHelp.speed',
  describe: 'keyHelp.describe',
  backspace: 'keyHelp.leave',
  look: 'keyHelp.look',
  card: 'card',
  keys: 'keys',
  help: 'help',
  speaker: 'speaker',
  escape: 'keyHelp.close',
  digit: 'keyHelp.number',
  enter: 'keyHelp.number',
}

/** What a clicker's buttons send, and what the stage makes of it; the show stands still meanwhile. */
export function LearnKeysPanel({ heard, say, onClose }: Props) {
  const meaningOf = ({ action, isRepeat, isBounce }: HeardKey): string => {
    if (isRepeat) return say('learn.held')
    if (isBounce) return say('learn.bounced')
    const key = action === null ? undefined : MEANINGS[action.type]
    return key === undefined ? say('learn.nothing') : say(key)
  }
  return (
    <StagePanel title={say('learn.title')} closeText={say('close')} onClose={onClose}>
      <p className="stage-panel__hint">{say('learn.hint')}</p>
      {heard.length === 0 ? (
        <p className="stage-panel__hint">{say('learn.none')}</p>
      ) : (
        <table className="stage-heard" aria-live="polite">
          <thead>
            <tr>
              <th scope="col">{say('learn.key')}</th>
              <th scope="col">{say('learn.means')}</th>
            </tr>
          </thead>
          <tbody>
            {heard.map((key) => (
              <tr key={`${key.at} ${key.code} ${key.key}`}>
                <td>
                  <kbd className="stage-key">{key.key === ' ' ? 'Space' : key.key}</kbd>
                  {key.code !== '' && key.code !== key.key && <small> {key.code}</small>}
                </td>
                <td>{meaningOf(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </StagePanel>
  )
}
