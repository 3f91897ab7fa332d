/** What a first picture can wait for, in the order it was asked for. */
const waiting: (() => void)[] = []
let isHeld = true
let isScheduled = false

/** Where the first picture never comes (no catalogue, no server), the rest must still come. */
const LONGEST_HOLD_MS = 4000
/** Longest wait for a quiet moment. */
const PATIENCE_MS = 1500

function whenIdle(callback: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: PATIENCE_MS })
  else setTimeout(callback, 100)
}

/** One piece a quiet moment, so that none of them makes a pointer or a key wait for all. */
function schedule(): void {
  if (isHeld || isScheduled || waiting.length === 0) return
  isScheduled = true
  whenIdle(() => {
    isScheduled = false
    waiting.shift()?.()
    schedule()
  })
}

/** Lets idle work begin: the first picture is there, or will not come. */
export function releaseIdleWork(): void {
  isHeld = false
  schedule()
}

/** Puts work into the queue; returns how to take it out again. */
export function addIdleWork(work: () => void): () => void {
  waiting.push(work)
  schedule()
  return () => {
    const place = waiting.indexOf(work)
    if (place !== -1) waiting.splice(place, 1)
  }
}

setTimeout(releaseIdleWork, LONGEST_HOLD_MS)
