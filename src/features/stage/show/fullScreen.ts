interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>
}

/** With it Esc closes what is open before it leaves full screen; where it is missing the browser leaves at once. */
function lockEscape(): void {
  const keyboard = (navigator as Navigator & { readonly keyboard?: KeyboardLock }).keyboard
  keyboard?.lock?.(['Escape']).catch(() => {})
}

export const isFullScreen = (): boolean => document.fullscreenElement !== null

/** Refused without a press of the user, or by policy: the show goes on in its window. */
export function enterFullScreen(): void {
  if (isFullScreen() || !document.fullscreenEnabled) return
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).then(lockEscape, () => {})
}

export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => {})
}
