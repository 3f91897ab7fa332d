import { CONTRASTS, LOOKS, type Look } from '../layout/looks'

const KEY = 'birlik.stage'

/** What belongs to the computer and its projector, and not to the deck. */
export interface Machine {
  readonly look: Look
  readonly size: number
  readonly contrast: number
}

const DEFAULTS: Machine = { look: 'dark', size: 0, contrast: 0 }

/** Storage may be forbidden, and anybody may have written there: the defaults then stand. */
export function readMachine(): Machine {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    const found = typeof value === 'object' && value !== null ? value : {}
    const look = 'look' in found ? LOOKS.find((each) => each === found.look) : undefined
    const size = 'size' in found && typeof found.size === 'number' ? found.size : 0
    const contrast = 'contrast' in found ? CONTRASTS.findIndex((_, at) => at === found.contrast) : 0
    return {
      look: look ?? DEFAULTS.look,
      size: size === 1 || size === 2 ? size : DEFAULTS.size,
      contrast: Math.max(0, contrast),
    }
  } catch {
    return DEFAULTS
  }
}

export function writeMachine(machine: Machine): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(machine))
  } catch {
    // Nothing is lost but the choice itself.
  }
}
