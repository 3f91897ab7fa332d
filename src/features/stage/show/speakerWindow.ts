/** Names of the two windows, by which each finds the other. */
export const STAGE_WINDOW = 'birlik-stage'
export const SPEAKER_WINDOW = 'birlik-speaker'

/** Opens the speaker's window anew, or brings the open one to the front; false where the browser blocks it. */
export function makeSpeakerOpener(): (href: string) => boolean {
  let speaker: Window | null = null
  return (href) => {
    if (speaker !== null && !speaker.closed) {
      speaker.focus()
      return true
    }
    speaker = globalThis.open(href, SPEAKER_WINDOW, 'width=1200,height=800')
    return speaker !== null
  }
}

/** Brings the stage to the front where it has opened this window; else this window keeps the keys and passes them on. */
export function bringStage(): void {
  const opener = globalThis.opener as Window | null
  try {
    // By its name it comes to the front; without one a blank window would open.
    if (opener !== null && !opener.closed && opener.name === STAGE_WINDOW) globalThis.open('', STAGE_WINDOW)
  } catch {
    // The window that opened this one has gone to another site.
  }
}
