import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REGION_SPELLINGS, spelledRegion } from '../../../src/domain/spelling/regionSpelling'
import { COUNTRY, DOUBTFUL, FORMER, LATER, SPELLINGS } from './regionSpellings'

const listed = (names: string): readonly string[] => names.split(/[|\n]/).filter((name) => name !== '')
const ALL = Object.entries(SPELLINGS).flatMap(([region, names]) =>
  listed(names).map((name) => [name, region] as const),
)

describe('names of regions in any dress', () => {
  test('over four hundred spellings of all sixteen regions are read, none of them listed twice', () => {
    expect(Object.keys(SPELLINGS)).toHaveLength(16)
    expect(new Set(ALL.map(([name]) => name)).size).toBe(ALL.length)
    expect(ALL.length).toBeGreaterThanOrEqual(400)
    const wrong = ALL.flatMap(([name, region]) => {
      const read = spelledRegion(name)
      return read.kind === 'region' && read.region === region ? [] : [[name, region, read]]
    })
    expect(wrong).toEqual([])
  })

  test('regions of today that the map of 2013 does not have are known as such', () => {
    const read = Object.entries(LATER).flatMap(([id, names]) =>
      listed(names).map((name) => {
        const spelled = spelledRegion(name)
        return [name, id, spelled.kind === 'later' ? spelled.later.id : spelled.kind]
      }),
    )
    expect(read.filter(([, id, found]) => id !== found)).toEqual([])
  })

  test('abolished oblasts, sums and empty cells are told apart from regions', () => {
    expect(listed(FORMER).filter((name) => spelledRegion(name).kind !== 'former')).toEqual([])
    expect(listed(COUNTRY).filter((name) => spelledRegion(name).kind !== 'country')).toEqual([])
    expect(spelledRegion('  ')).toEqual({ kind: 'empty' })
  })

  test('a misspelling, a town and a name that two regions bear are suggested and never taken', () => {
    const wrong = DOUBTFUL.flatMap(([name, region]) => {
      const read = spelledRegion(name)
      return read.kind === 'unknown' && read.suggestions.includes(region) ? [] : [[name, region, read]]
    })
    expect(wrong).toEqual([])
  })

  test('districts, settlements and lines of other places are no regions', () => {
    for (const name of [
      'Алматинский район',
      'Жамбыл ауданы',
      'п. Павлодар',
      'Область',
      'г.',
      'Омская область',
      'Бишкек',
    ])
      expect([name, spelledRegion(name).kind]).toEqual([name, 'unknown'])
  })

  test('no two regions share a normalised name of the same kind', () => {
    const owners = new Map<string, Set<string>>()
    for (const [name, kind, region] of REGION_SPELLINGS) {
      const key = `${kind} ${name}`
      owners.set(key, (owners.get(key) ?? new Set()).add(region))
    }
    expect(owners.size).toBeGreaterThan(150)
    expect([...owners].filter(([, regions]) => regions.size > 1)).toEqual([])
  })

  test('case, spaces, quotes and marks around a spelling do not matter', () => {
    const dressed = fc.tuple(
      fc.constantFrom(...ALL),
      fc.constantFrom(' ', '  ', '\u00A0', '\t'),
      fc.boolean(),
      fc.constantFrom(['', ''], ['«', '»'], ['"', '"'], ['', ','], ['', '.']),
    )
    fc.assert(
      fc.property(dressed, ([[name, region], space, isUpper, [open, close]]) => {
        if (/\d|^[a-z-]+$/.test(name)) return
        const written = name.replaceAll(/ +/g, space)
        const text = `${space}${open ?? ''}${isUpper ? written.toUpperCase() : written}${close ?? ''}${space}`
        expect([text, spelledRegion(text)]).toEqual([text, { kind: 'region', region }])
      }),
      { numRuns: 500 },
    )
  })

  test('noise is never taken for a region, whatever it suggests, and never throws', () => {
    const letters = fc.constantFrom(
      ...'абвгдежзиклмнопрстуфхцчшыіқңғүұһabcdefghijklmnopqrstuvwxyz0123456789 .-',
    )
    const noise = fc.oneof(
      fc.array(letters, { minLength: 5, maxLength: 30 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    const known = new Set(REGION_SPELLINGS.map(([name]) => name))
    fc.assert(
      fc.property(noise, (text) => {
        const { kind } = spelledRegion(text)
        // The few letters of a name may come up by chance: "ско", "вко".
        if (kind === 'region')
          expect(text.length - [...known].filter((name) => name.length < 5).length).toBeLessThan(5)
        else expect(['unknown', 'empty', 'country', 'later', 'former']).toContain(kind)
      }),
      { numRuns: 1500, seed: 11 },
    )
  })

  test('one letter put wrong never makes one region of another', () => {
    const taken = new Set<string>()
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.nat(),
        fc.constantFrom(...'абкнрстяiaenot'),
        ([name, region], at, letter) => {
          // "S. Kazakhstan" is told from "N. Kazakhstan" by that one letter.
          if (name.length < 9 || /\d|kz|^\p{L}[.-]/iu.test(name)) return
          const place = at % name.length
          const read = spelledRegion(name.slice(0, place) + letter + name.slice(place + 1))
          if (read.kind === 'region' && read.region !== region) taken.add(`${name} ${place} ${letter}`)
        },
      ),
      { numRuns: 1500, seed: 7 },
    )
    expect([...taken]).toEqual([])
  })
})
