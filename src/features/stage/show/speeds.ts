/** Speeds of autoplay: how much faster than the deck says. */
export const SPEEDS = [0.5, 0.75, 1, 1.5, 2, 3] as const

/** As the deck says. */
export const USUAL_SPEED = SPEEDS.indexOf(1)

/** A scene is never hurried below it: a hall needs as long to read one. */
const LEAST_SECONDS = 10

export const speedBy = (speed: number, by: 1 | -1): number =>
  Math.max(0, Math.min(SPEEDS.length - 1, speed + by))

/** Seconds of a scene in autoplay; what the deck itself says is shorter stays as it is. */
export function secondsAt(seconds: number, speed: number): number {
  const wanted = seconds / (SPEEDS[speed] ?? 1)
  return wanted >= seconds ? wanted : Math.max(wanted, Math.min(seconds, LEAST_SECONDS))
}

/** "150 %" is read alike in the three languages. */
export const speedText = (speed: number): string => `${(SPEEDS[speed] ?? 1) * 100} %`
