/** What the pages of presenting show. The URL is its single home, so that a reload comes back to the same scene. */
export interface PresentView {
  /** Id of the deck; null = the list of decks. Stands in the path. */
  readonly deck: string | null
  /** The scene on stage or in the editor, counted from 1. */
  readonly scene: number
  /** The step of time that a scene has been played to; null = its start. */
  readonly step: number | null
  /** Scenes follow one another by themselves, over and over. */
  readonly isKiosk: boolean
}

export const DEFAULT_PRESENT_VIEW: PresentView = { deck: null, scene: 1, step: null, isKiosk: false }

const ORDINAL = /^[1-9]\d{0,2}$/
const STEP = /^\d{1,3}$/

/** Reads one parameter of presenting; null when it is none or means nothing. */
export function readPresentParameter(name: string, value: string): Partial<PresentView> | null {
  switch (name) {
    case 'scene':
      return ORDINAL.test(value) ? { scene: Number(value) } : null
    case 'step':
      return STEP.test(value) ? { step: Number(value) } : null
    case 'kiosk':
      return value === '1' ? { isKiosk: true } : null
    default:
      return null
  }
}

/** Parameters of presenting, only what differs from the defaults. Inverse of reading them. */
export function presentParametersOf(view: PresentView): readonly (readonly [name: string, value: string])[] {
  const all = [
    ['scene', view.scene === 1 ? '' : String(view.scene)],
    ['step', view.step === null ? '' : String(view.step)],
    ['kiosk', view.isKiosk ? '1' : ''],
  ] as const
  return all.filter(([, value]) => value !== '')
}
