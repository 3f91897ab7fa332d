import type { AssemblyEvent } from '../register/register'
import type { LocalText } from '../region'

/** A day on which the Assembly met. */
export interface Session {
  /** ISO day. */
  readonly day: string
  readonly title: LocalText
}

/**
 * Sessions of a register in time order, one a day: those of the Assembly itself where any is marked as such, else of every
 * assembly there is.
 */
export function sessionsOf(events: readonly AssemblyEvent[]): readonly Session[] {
  const sessions = events.filter(({ tags }) => tags.includes('session'))
  const ofCountry = sessions.filter(({ tags }) => tags.includes('republican'))
  const byDay = new Map<string, Session>()
  for (const { startsOn, title } of ofCountry.length > 0 ? ofCountry : sessions) {
    if (!byDay.has(startsOn)) byDay.set(startsOn, { day: startsOn, title })
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Two sessions that are held against each other. */
export interface SessionPair {
  readonly earlier: Session
  readonly later: Session
  /** Days asked for on which there was no session. */
  readonly unknown: readonly string[]
}

/**
 * The sessions of the days asked for. A day without a session falls back to the last session, or to the one before the later;
 * two days in the wrong order are turned. Null with fewer than two sessions.
 */
export function chosenSessions(
  sessions: readonly Session[],
  asked: { readonly earlier: string | null; readonly later: string | null },
): SessionPair | null {
  const at = (day: string | null): number => sessions.findIndex((session) => session.day === day)
  const found = [at(asked.earlier), at(asked.later)] as const
  const [low, high] = found[0] >= 0 && found[1] >= 0 ? found.toSorted((a, b) => a - b) : found
  // Before the later one there must be another.
  const later = high !== undefined && high > 0 ? high : Math.max(sessions.length - 1, 0)
  const isBefore = low !== undefined && low >= 0 && low < later
  const pair = [sessions[isBefore ? low : later - 1], sessions[later]] as const
  if (pair[0] === undefined || pair[1] === undefined) return null
  const unknown = [asked.earlier, asked.later].filter((day) => day !== null && at(day) < 0)
  return { earlier: pair[0], later: pair[1], unknown: unknown.filter((day) => day !== null) }
}
