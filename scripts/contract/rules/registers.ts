import { readRegister } from '../../../src/data/wire/registers'
import { NO_WISHES, REGISTER_FACETS, REGISTER_SORTS } from '../../../src/domain/register/registerFields'
import { ofEachRegister, pageOf, readableExtent, type Row } from '../registerAnswers'
import type { Breach, Rule } from '../rule'
import { ORIGIN, readAs } from '../source'

/** Of a page; small, so that a walk has many. */
const PAGE = 500
const SAMPLE = 200

/** A field that is a text or a number, as text; empty where it is neither. */
function textOf(row: Row, field: string): string {
  const value = row[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Fields whose order needs no alphabet: numbers and dates. */
const isPlain = (rows: readonly Row[], field: string): boolean =>
  rows.every(
    (row) =>
      typeof row[field] === 'number' || row[field] === null || /^\d{4}-\d{2}-\d{2}$/.test(textOf(row, field)),
  )

function disorder(rows: readonly Row[], field: string, isDescending: boolean): string | null {
  const known = rows.filter((row) => row[field] !== null)
  for (const [at, row] of known.entries()) {
    const before = known[at - 1]
    if (before === undefined) continue
    const [a, b] = [before[field], row[field]] as [number | string, number | string]
    if (isDescending ? a < b : a > b) return `${a} stands before ${b}`
    if (a === b && before.id >= row.id)
      return `equal rows ${before.id} and ${row.id} are not in the order of their ids`
  }
  return null
}

/** Registers: nothing lost between pages, and every wish obeyed. */
export const REGISTER_RULES: readonly Rule[] = [
  {
    id: 'registers.rows',
    title: 'Rows are whole: known regions and places, dates in order, small counts hidden',
    check: async (source) => {
      const division = await source.division()
      return ofEachRegister(source, async (register) => {
        const { json, reply } = await source.json(`/${register}`, { division: division.id, limit: SAMPLE })
        const asked = { ...NO_WISHES, division: division.id, limit: SAMPLE }
        const reading = readAs(() => readRegister(json, register, asked, division, ORIGIN))
        return 'refusal' in reading ? [{ at: reply.at, said: reading.refusal }] : []
      })
    },
  },
  {
    id: 'registers.paging',
    title: 'Page after page, every row comes once and none is lost',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const { query, total } = await readableExtent(source, register)
        const seen = new Map<string, number>()
        const breaches: Breach[] = []
        for (let offset = 0; offset < total; offset += PAGE) {
          const page = await pageOf(source, register, { ...query, offset, limit: PAGE, facets: 'no' })
          const wanted = Math.min(PAGE, total - offset)
          if (page.total !== total)
            breaches.push({ at: page.at, said: `total is ${page.total}, on the first page ${total}` })
          if (page.rows.length !== wanted)
            breaches.push({ at: page.at, said: `${page.rows.length} rows, not ${wanted}` })
          for (const { id } of page.rows) seen.set(id, (seen.get(id) ?? 0) + 1)
        }
        const twice = [...seen].filter(([, times]) => times > 1)
        const at = `/${register}`
        if (twice.length > 0)
          breaches.push({ at, said: `${twice.length} rows came more than once, as ${twice[0]?.[0]}` })
        if (seen.size < total) breaches.push({ at, said: `${total - seen.size} of ${total} rows never came` })
        return breaches
      }),
  },
  {
    id: 'registers.limits',
    title: 'A page has as many rows as asked for, none past the end, none for limit=0',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const breaches: Breach[] = []
        const { total } = await pageOf(source, register, { limit: 0 })
        for (const [query, wanted] of [
          [{ limit: 0 }, 0],
          [{ limit: 7 }, Math.min(7, total)],
          [{ offset: total, limit: 10 }, 0],
        ] as const) {
          const page = await pageOf(source, register, query)
          if (page.rows.length !== wanted)
            breaches.push({ at: page.at, said: `${page.rows.length} rows, not ${wanted}` })
          if (page.total !== total)
            breaches.push({ at: page.at, said: `total is ${page.total}, not ${total}` })
        }
        return breaches
      }),
  },
  {
    id: 'registers.sort',
    title: 'Numbers and dates are sorted as asked, equal rows by id',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const breaches: Breach[] = []
        for (const field of REGISTER_SORTS[register]) {
          for (const isDescending of [false, true]) {
            const sort = [`${isDescending ? '-' : ''}${field}`]
            const page = await pageOf(source, register, { sort, limit: SAMPLE, facets: 'no' })
            if (!isPlain(page.rows, field)) continue
            const said = disorder(page.rows, field, isDescending)
            if (said !== null) breaches.push({ at: page.at, said })
          }
        }
        return breaches
      }),
  },
  {
    id: 'registers.facets',
    title: 'A facet counts what its filter then finds',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const breaches: Breach[] = []
        const whole = await pageOf(source, register, { limit: 0 })
        for (const field of REGISTER_FACETS[register]) {
          const counts = [...(whole.facets.get(field) ?? [])]
          if (counts.length === 0 && whole.total > 0) {
            breaches.push({ at: whole.at, said: `there are no counts by ${field}` })
            continue
          }
          for (const [value, count] of [counts[0], counts.at(-1)].flatMap((each) =>
            each === undefined ? [] : [each],
          )) {
            const page = await pageOf(source, register, {
              filter: [`${field}:${value}`],
              limit: 0,
              facets: 'no',
            })
            if (page.total !== count)
              breaches.push({ at: page.at, said: `finds ${page.total}, the facet counts ${count}` })
          }
        }
        return breaches
      }),
  },
  {
    id: 'registers.region',
    title: 'Asked for one region, only its rows come',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const whole = await pageOf(source, register, { limit: 0 })
        const [region] = [...(whole.facets.get('region') ?? [])].find(([, count]) => count > 0) ?? []
        if (region === undefined) return []
        const page = await pageOf(source, register, { region, limit: SAMPLE })
        const strangers = page.rows.filter((row) => row['region'] !== region)
        return strangers.length === 0
          ? []
          : [
              {
                at: page.at,
                said: `${strangers.length} rows of other regions, as ${textOf(strangers[0] ?? { id: '' }, 'region')}`,
              },
            ]
      }),
  },
  {
    id: 'registers.dates',
    title: 'Asked from a day to a day, only rows that began in between come',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const field = {
          associations: 'foundedOn',
          courses: 'startsOn',
          events: 'startsOn',
          houses: 'openedOn',
        }[register]
        const { rows } = await pageOf(source, register, { sort: [field], limit: SAMPLE, facets: 'no' })
        const [from, to] = [rows[Math.floor(rows.length / 3)], rows.at(-1)].map((row) =>
          textOf(row ?? { id: '' }, field),
        )
        if (from === undefined || to === undefined || from === '' || to === '') return []
        const page = await pageOf(source, register, { from, to, limit: SAMPLE })
        const outside = page.rows.filter((row) => textOf(row, field) < from || textOf(row, field) > to)
        return outside.length === 0
          ? []
          : [
              {
                at: page.at,
                said: `${outside.length} rows lie outside, as ${textOf(outside[0] ?? { id: '' }, field)}`,
              },
            ]
      }),
  },
  {
    id: 'registers.search',
    title: 'A row is found by a word of its name',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const name = { associations: 'name', courses: 'provider', events: 'title', houses: 'name' }[register]
        const { rows } = await pageOf(source, register, { limit: 7 })
        const [row] = rows
        const texts = row?.[name]
        const russian = typeof texts === 'object' && texts !== null && 'ru' in texts ? String(texts.ru) : ''
        const word = russian.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? ''
        if (row === undefined || word === '') return []
        const found = await pageOf(source, register, { q: word, limit: PAGE, facets: 'no' })
        const nobody = await pageOf(source, register, { q: 'qqxxzzqq', limit: 1, facets: 'no' })
        return [
          ...(found.total === 0
            ? [{ at: found.at, said: `finds nothing, though ${row.id} is called so` }]
            : []),
          ...(nobody.total > 0
            ? [{ at: nobody.at, said: `finds ${nobody.total} rows of a word that no language has` }]
            : []),
        ]
      }),
  },
  {
    id: 'registers.groups',
    title: 'Counts by day and by place add up to all matching rows',
    check: (source) =>
      ofEachRegister(source, async (register) => {
        const breaches: Breach[] = []
        for (const group of ['day', 'place']) {
          const page = await pageOf(source, register, { group, limit: 0, facets: 'no' })
          const sum = page.groups.reduce((total, { count }) => total + count, 0)
          if (sum !== page.total)
            breaches.push({ at: page.at, said: `the groups count ${sum}, there are ${page.total}` })
          if (group === 'day') continue
          const unknown = page.groups.filter(({ key }) => !page.places.has(key))
          if (unknown.length > 0)
            breaches.push({ at: page.at, said: `${unknown.length} places are not described` })
        }
        return breaches
      }),
  },
]
