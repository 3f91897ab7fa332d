import { describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../mocks/indicators'
import { REGION_IDS, seriesOf } from '../../mocks/observations'
import { value } from '../../mocks/values'
import { grouped, rowsOf } from './registerRows'

const YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]
const QUARTERS = YEARS.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
const TYPES = [...EVENT_TYPES, 'events-other']

/** "2018-Q3" of a day. */
const periodOf = (iso: string): string =>
  `${iso.slice(0, 4)}-Q${Math.floor((Number(iso.slice(5, 7)) - 1) / 3) + 1}`
const lastDay = (year: number, quarter: number): string =>
  `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? ''}`

/** What was published of an indicator, and with which status. */
function published(indicator: string, region: string, period: string) {
  const series = seriesOf(indicator) ?? expect.fail(`no ${indicator}`)
  const row = REGION_IDS.indexOf(region)
  const column = series.periods.indexOf(period)
  return { value: series.values[row]?.[column] ?? null, status: series.statuses[row]?.[column] ?? '' }
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((all, row) => all + of(row), 0)

/** Rows by region and quarter. */
function byQuarter<T extends { readonly region: string; readonly startsOn: string }>(rows: readonly T[]) {
  const groups = grouped(rows, ({ region, startsOn }) => `${region}|${periodOf(startsOn)}`)
  return (region: string, period: string): readonly T[] => groups.get(`${region}|${period}`) ?? []
}

const everyQuarter = REGION_IDS.flatMap((region) =>
  QUARTERS.map(({ year, quarter }) => ({ region, year, quarter, period: `${year}-Q${quarter}` })),
)

describe('the register of events holds what the regions reported', () => {
  const events = rowsOf('events')
  const held = byQuarter(events)

  test('is a register of a whole country over eight years', () => {
    expect(events.length).toBeGreaterThan(100_000)
    expect(new Set(events.map(({ region }) => region)).size).toBe(16)
  })

  test.each(['events-total', ...TYPES])('%s, in every region and quarter', (indicator) => {
    let compared = 0
    for (const { region, period } of everyQuarter) {
      const reported = published(indicator, region, period)
      if (reported.value === null) continue
      const rows = held(region, period)
      const counted =
        indicator === 'events-total' ? rows.length : rows.filter(({ type }) => type === indicator).length
      expect(counted, `${region} ${period}`).toBe(reported.value)
      compared++
    }
    expect(compared).toBeGreaterThan(400)
  })

  test('participants of all events of a quarter are the reported ones, but for the digit typed too many', () => {
    let compared = 0
    for (const { region, period } of everyQuarter) {
      const reported = published('event-participants', region, period)
      const rows = held(region, period)
      if (reported.value === null || rows.length === 0) continue
      const isTypedWrong = region === 'pavlodar' && period === '2018-Q3'
      const counted = sum(rows, ({ participants }) => participants)
      expect(counted * (isTypedWrong ? 10 : 1), `${region} ${period}`).toBe(reported.value)
      compared++
    }
    expect(compared).toBeGreaterThan(400)
  })

  test('a quarter that was not reported has no events', () => {
    const silent = everyQuarter.filter(
      ({ region, period }) => published('events-total', region, period).status === 'O',
    )
    expect(silent.length).toBeGreaterThan(20)
    for (const { region, period } of silent) expect(held(region, period), `${region} ${period}`).toEqual([])
  })

  test('an event ends in the quarter it began in, at most two days later', () => {
    for (const { startsOn, endsOn, id } of events) {
      if (startsOn === endsOn) continue
      expect(periodOf(endsOn), id).toBe(periodOf(startsOn))
      const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000
      expect(days === 1 || days === 2, id).toBe(true)
    }
  })
})

describe('the register of courses holds what the regions reported', () => {
  const courses = rowsOf('courses')
  const held = byQuarter(courses)
  const kazakhIn = (region: string, period: string) =>
    held(region, period).filter(({ language }) => language === 'kk')
  const othersIn = (region: string, period: string) =>
    held(region, period).filter(({ language }) => language !== 'kk')

  test.each([
    ['kz-courses', () => 1],
    ['kz-course-learners', (row: { enrolled: number | null }) => row.enrolled ?? Number.NaN],
    ['kz-course-ended', (row: { ended: number | null }) => row.ended ?? Number.NaN],
    ['kz-course-completions', (row: { completed: number | null }) => row.completed ?? Number.NaN],
  ] as const)('%s, in every region and quarter', (indicator, of) => {
    let compared = 0
    for (const { region, period } of everyQuarter) {
      const reported = published(indicator, region, period)
      const rows = kazakhIn(region, period)
      if (reported.value === null) expect(rows, `${region} ${period}`).toEqual([])
      else expect(sum(rows, of), `${region} ${period}`).toBe(reported.value)
      compared += reported.value === null ? 0 : 1
    }
    expect(compared).toBeGreaterThan(400)
  })

  test('classes of the languages of ethnic groups, and their learners where they are shown', () => {
    let compared = 0
    for (const { region, period } of everyQuarter) {
      const classes = published('ethnic-lang-classes', region, period).value
      const rows = othersIn(region, period)
      expect(rows.length, `${region} ${period}`).toBe(classes ?? 0)
      const learners = published('ethnic-lang-learners', region, period).value
      if (learners === null || rows.length === 0 || rows.some(({ enrolled }) => enrolled === null)) continue
      expect(
        sum(rows, ({ enrolled }) => enrolled ?? 0),
        `${region} ${period}`,
      ).toBe(learners)
      compared++
    }
    expect(compared).toBeGreaterThan(300)
  })

  test('one to four persons are never shown, nor what would give them away', () => {
    const hiddenIn = new Set<string>()
    for (const { region, period } of everyQuarter) {
      const rows = othersIn(region, period)
      const counts = rows.flatMap(({ enrolled, ended, completed }) => [enrolled, ended, completed])
      const hidden = counts.filter((count) => count === null).length
      expect([0, counts.length], `${region} ${period}`).toContain(hidden)
      if (published('ethnic-lang-learners', region, period).status === 'Q') expect(hidden).toBe(counts.length)
      if (hidden > 0) hiddenIn.add(region)
      // Where the learners are hidden, the places offered are the same for all.
      if (hidden > 0) expect(new Set(rows.map(({ capacity }) => capacity)).size).toBe(1)
    }
    // A handful of learners is all there is in these two regions.
    expect([...hiddenIn].toSorted()).toEqual(['kyzylorda', 'mangystau'])
    const shown = courses.flatMap(({ enrolled, ended, completed }) => [enrolled, ended, completed])
    expect(shown.filter((count) => count !== null && count >= 1 && count <= 4)).toEqual([])
  })

  test('nobody completes who did not end, ends who was not enrolled, or sits without a place', () => {
    for (const { id, capacity, enrolled, ended, completed } of courses) {
      if (enrolled === null || ended === null || completed === null) continue
      expect(completed <= ended && ended <= enrolled && enrolled <= capacity, id).toBe(true)
    }
  })

  test('a course ends in the quarter it began in, six weeks later at the earliest', () => {
    for (const { id, startsOn, endsOn } of courses) {
      expect(periodOf(endsOn), id).toBe(periodOf(startsOn))
      expect((Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000, id).toBeGreaterThanOrEqual(42)
    }
  })
})

describe('the register of associations holds what the regions reported', () => {
  const associations = rowsOf('associations')
  const inRegion = grouped(associations, ({ region }) => region)
  const standing = (region: string, day: string) =>
    (inRegion.get(region) ?? []).filter(
      ({ foundedOn, closedOn }) => foundedOn <= day && (closedOn === null || closedOn > day),
    )
  const last = lastDay(2020, 4)

  test('as many stood at the end of every quarter, and as many of these were registered', () => {
    for (const { region, year, quarter, period } of everyQuarter) {
      const day = lastDay(year, quarter)
      const rows = standing(region, day)
      const registered = rows.filter(({ registeredOn }) => registeredOn !== null && registeredOn <= day)
      const where = `${region} ${period}`
      expect(rows.length, where).toBe(value('eca-total', region, year, quarter))
      expect(registered.length, where).toBe(value('eca-registered', region, year, quarter))
      expect([null, rows.length], where).toContain(published('eca-total', region, period).value)
      expect([null, registered.length], where).toContain(published('eca-registered', region, period).value)
    }
  })

  test('branches, offices in Houses of Friendship and youth wings are those of the last quarter', () => {
    for (const region of REGION_IDS) {
      const rows = standing(region, last)
      const isCity = region === 'astana' || region === 'almaty-city'
      const branches = rows.filter(({ level }) => level === 'branch').length
      expect(branches, region).toBe(isCity ? 0 : value('eca-branches', region, 2020, 4))
      expect(rows.filter(({ house }) => house !== null).length, region).toBe(
        value('eca-offices-hof', region, 2020, 4),
      )
      expect(rows.filter(({ hasYouthWing }) => hasYouthWing).length, region).toBe(
        value('eca-youth-wings', region, 2020, 4),
      )
    }
  })

  test('twenty-eight are republican, in the capital, registered when the programme began', () => {
    const republican = associations.filter(({ level }) => level === 'republican')
    expect(republican).toHaveLength(28)
    for (const { id, region, registeredOn } of republican) {
      expect(region, id).toBe('astana')
      expect(registeredOn ?? '9999', id).toMatch(/^(19|200|201[0-3])/)
    }
  })

  test('some close, and the status says which', () => {
    const closed = associations.filter(({ status }) => status === 'closed')
    expect(closed.length).toBeGreaterThan(20)
    for (const { id, status, foundedOn, registeredOn, closedOn } of associations) {
      expect(status === 'closed', id).toBe(closedOn !== null)
      if (status !== 'closed') expect(status === 'registered', id).toBe(registeredOn !== null)
      if (registeredOn !== null) expect(registeredOn >= foundedOn, id).toBe(true)
      if (closedOn !== null) expect(closedOn > foundedOn && closedOn > (registeredOn ?? ''), id).toBe(true)
    }
  })

  test('a branch is named after an association of its region', () => {
    const branches = associations.filter(({ level }) => level === 'branch')
    expect(branches.length).toBeGreaterThan(100)
    for (const { id, region, name } of branches) {
      const [parent = ''] = (name.ru ?? '').split(', филиал ')
      const found = (inRegion.get(region) ?? []).find((each) => each.name.ru === parent)
      expect(found?.level, `${id} ${parent}`).toBe('regional')
    }
  })

  test.each(['karaganda', 'mangystau'])('in %s, activity is what the other registers hold', (region) => {
    const events = grouped(rowsOf('events', `region=${region}`), ({ organiser }) => organiser.kk)
    const courses = grouped(rowsOf('courses', `region=${region}`), ({ provider }) => provider.kk)
    const rows = inRegion.get(region) ?? []
    for (const row of rows) {
      const taught = courses.get(row.name.kk ?? '') ?? []
      const held = events.get(row.name.kk ?? '') ?? []
      expect(row.events, row.id).toBe(held.length)
      expect(row.courses, row.id).toBe(taught.length)
      expect(row.languages, row.id).toEqual([...new Set(taught.map(({ language }) => language))].toSorted())
      // Nothing is held before an association began or after it closed.
      for (const { id, startsOn } of [...held, ...taught]) {
        expect(startsOn >= row.foundedOn && (row.closedOn === null || startsOn < row.closedOn), id).toBe(true)
      }
    }
    expect(sum(rows, (row) => row.events)).toBeGreaterThan(500)
    expect(sum(rows, (row) => row.courses)).toBeGreaterThan(300)
  })
})

describe('the register of Houses of Friendship holds what the regions reported', () => {
  const houses = rowsOf('houses')

  test('as many were open at the end of every year', () => {
    for (const region of REGION_IDS) {
      for (const year of YEARS) {
        const open = houses.filter((row) => row.region === region && row.openedOn <= `${year}-12-31`).length
        expect(open, `${region} ${year}`).toBe(value('houses-of-friendship', region, year, 4))
        const { value: reported } = published('houses-of-friendship', region, `${year}`)
        expect([null, open], `${region} ${year}`).toContain(reported)
      }
    }
  })

  test('an office of an association is in a house of its region', () => {
    const names = grouped(houses, ({ region }) => region)
    for (const { id, region, house } of rowsOf('associations')) {
      if (house === null) continue
      expect(
        (names.get(region) ?? []).map(({ name }) => name.kk),
        id,
      ).toContain(house.kk)
    }
  })
})
