import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenSessions, sessionsOf, type Session } from '../../src/domain/compare/sessions'
import type { AssemblyEvent, EventTag } from '../../src/domain/register/register'

const eventOn = (startsOn: string, ...tags: readonly EventTag[]): AssemblyEvent => ({
  id: `event-${startsOn}-${tags.join('-')}`,
  title: { en: `Event of ${startsOn}` },
  region: 'astana',
  place: { id: 'astana', name: { en: 'Astana' }, lon: 71.4, lat: 51.1 },
  startsOn,
  endsOn: startsOn,
  type: 'events-other',
  direction: '5.3',
  measure: '5.3.practical-work.4',
  organiser: { en: 'Secretariat' },
  participants: 100,
  tags,
})
const daysOf = (sessions: readonly Session[]) => sessions.map(({ day }) => day)
const on = (...days: readonly string[]): readonly Session[] => days.map((day) => ({ day, title: {} }))

describe('the sessions of a register', () => {
  test('are those of the Assembly itself where it is said which they are, in time order', () => {
    const events = [
      eventOn('2019-04-29', 'session', 'republican'),
      eventOn('2018-12-10', 'session'),
      eventOn('2018-05-01', 'republican'),
      eventOn('2018-04-28', 'session', 'republican'),
    ]
    expect(daysOf(sessionsOf(events))).toEqual(['2018-04-28', '2019-04-29'])
  })

  test('are those of all assemblies where it is not said, one a day', () => {
    const events = ['2019-12-10', '2018-12-11', '2019-12-10'].map((day) => eventOn(day, 'session'))
    expect(daysOf(sessionsOf([...events, eventOn('2019-01-01')]))).toEqual(['2018-12-11', '2019-12-10'])
  })
})

describe('the two sessions on show', () => {
  const sessions = on('2016-04-26', '2017-04-26', '2018-04-28', '2019-04-29')
  const shown = (earlier: string | null, later: string | null) => {
    const pair = chosenSessions(sessions, { earlier, later })
    return pair === null ? null : [pair.earlier.day, pair.later.day, ...pair.unknown]
  }

  test('are the last one and the one before it when none is asked for', () => {
    expect(shown(null, null)).toEqual(['2018-04-28', '2019-04-29'])
  })

  test('are the ones asked for', () => {
    expect(shown('2016-04-26', '2018-04-28')).toEqual(['2016-04-26', '2018-04-28'])
    expect(shown(null, '2018-04-28')).toEqual(['2017-04-26', '2018-04-28'])
    expect(shown('2016-04-26', null)).toEqual(['2016-04-26', '2019-04-29'])
  })

  test('in the wrong order are turned', () => {
    expect(shown('2018-04-28', '2016-04-26')).toEqual(['2016-04-26', '2018-04-28'])
  })

  test('on a day without a session give way to another, and it is said', () => {
    expect(shown('2016-04-26', '2018-01-01')).toEqual(['2016-04-26', '2019-04-29', '2018-01-01'])
    expect(shown('2000-01-01', '2017-04-26')).toEqual(['2016-04-26', '2017-04-26', '2000-01-01'])
  })

  test('are two, in time order, whatever is asked for; with fewer sessions there are none', () => {
    const day = fc.option(fc.constantFrom(...daysOf(sessions), '2000-01-01', '2030-01-01'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), day, day, (count, earlier, later) => {
        const pair = chosenSessions(sessions.slice(0, count), { earlier, later })
        if (count < 2) expect(pair).toBeNull()
        else expect((pair?.earlier.day ?? '') < (pair?.later.day ?? '')).toBe(true)
      }),
    )
  })
})
