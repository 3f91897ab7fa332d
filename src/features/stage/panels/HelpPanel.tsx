import type { StageKey } from '../stageWords'
import { StagePanel } from './StagePanel'
import './help-panel.css'
import './stage-key.css'

/** Keys as they are named on the keyboard, and what they do: each key of the stage is among them. */
export const HELP: readonly (readonly [keys: readonly string[], meaning: StageKey])[] = [
  [['→', '↓', 'PageDown', 'Space', 'N', '←', '↑', 'PageUp'], 'keyHelp.move'],
  [['Home', 'End'], 'keyHelp.ends'],
  [['1', '2', 'Enter'], 'keyHelp.number'],
  [['B', '.', 'W'], 'keyHelp.dark'],
  [['F', 'F5', 'F11'], 'keyHelp.full'],
  [['L'], 'keyHelp.lang'],
  [['+', '−'], 'keyHelp.size'],
  [['T'], 'keyHelp.time'],
  [['Shift →', 'Shift ←'], 'keyHelp.step'],
  [['G'], 'keyHelp.grid'],
  [['Q', '/'], 'keyHelp.ask'],
  [['A', 'P'], 'keyHelp.auto'],
  [['[', ']'], 'keyHelp.speed'],
  [['I'], 'keyHelp.describe'],
  [['D'], 'keyHelp.look'],
  [['C'], 'keyHelp.card'],
  [['K'], 'keyHelp.learn'],
  [['S'], 'keyHelp.speaker'],
  [['?', 'H'], 'keyHelp.help'],
  [['Backspace'], 'keyHelp.leave'],
  [['Esc'], 'keyHelp.close'],
]

/** All keys of the stage. */
export function HelpPanel({ say, onClose }: { say: (key: StageKey) => string; onClose: () => void }) {
  return (
    <StagePanel title={say('keyHelp.title')} closeText={say('close')} onClose={onClose}>
      <dl className="stage-keys">
        {HELP.map(([keys, meaning]) => (
          <div key={meaning} className="stage-keys__row">
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="stage-key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </StagePanel>
  )
}
