import { describe, expect, test } from 'vitest'
import { writeDeckFile } from '../../../src/domain/deck/deckFile'
import { DECK_FILE_START } from '../../../src/domain/deck/deckFileStart'
import { countsOf, lookAtFile, MAX_FILE_BYTES } from '../../../src/features/deck/list/importFile'
import { isSameDeck } from '../../../src/features/deck/list/isSameDeck'
import { deck, scene } from './deckFixture'

/** A file that tells how much of it was read. */
function fileOf(text: string, size = text.length) {
  const read = { start: 0, all: 0 }
  return {
    read,
    size,
    slice: (start: number, end: number) => ({
      text: () => {
        read.start += end - start
        return Promise.resolve(text.slice(start, end))
      },
    }),
    text: () => {
      read.all += 1
      return Promise.resolve(text)
    },
  }
}

const FULL = deck([scene('a', { note: 'бір' }), scene('b'), scene('c')])

describe('a file of a deck', () => {
  test('is read whole, and is the deck', async () => {
    const look = await lookAtFile(fileOf(writeDeckFile(FULL)))
    expect(look).toEqual({ kind: 'whole', deck: FULL })
  })

  test('that is large is read beyond its beginning', async () => {
    const large = deck(Array.from({ length: 150 }, (_, i) => scene(`s${i}`, { note: 'сөз '.repeat(300) })))
    const file = fileOf(writeDeckFile(large))
    expect(file.size).toBeGreaterThan(DECK_FILE_START)
    expect(await lookAtFile(file)).toEqual({ kind: 'whole', deck: large })
  })

  test('with a damaged scene is asked about, with its counts', async () => {
    const look = await lookAtFile(fileOf(writeDeckFile(FULL).replace('"note":"бір"', '"note":"eki')))
    expect(look.kind).toBe('part')
    if (look.kind === 'part') expect(countsOf(look.reading)).toEqual({ read: 2, all: 3 })
  })

  test('of a newer version is asked about', async () => {
    const look = await lookAtFile(fileOf(writeDeckFile(FULL).replace('"version":1', '"version":2')))
    expect(look.kind === 'part' && look.reading.isNewer).toBe(true)
  })

  test('of which nothing is left says so', async () => {
    expect(await lookAtFile(fileOf('{"format":"birlik-deck","version":1,"abo'))).toEqual({
      kind: 'refused',
      why: 'damaged',
    })
  })
})

describe('a wrong file', () => {
  test('that is huge is refused by its size, before a byte is read', async () => {
    const file = fileOf('', 2 * 1024 ** 3)
    expect(MAX_FILE_BYTES).toBeLessThan(file.size)
    expect(await lookAtFile(file)).toEqual({ kind: 'refused', why: 'tooLarge' })
    expect(file.read).toEqual({ start: 0, all: 0 })
  })

  test.each([
    ['JSON of something else', '{"a":1}'],
    ['a table', 'region,value\nakmola,1'],
    ['a picture', '\u0089PNG\u0000\u0000'],
    ['an office file', 'PK\u0003\u0004'],
    ['nothing', ''],
  ])('%s is refused after 64 kB at most', async (_, text) => {
    const file = fileOf(text, Math.max(text.length, 0))
    expect(await lookAtFile(file)).toEqual({ kind: 'refused', why: 'foreign' })
    expect(file.read.all).toBe(0)
    expect(file.read.start).toBeLessThanOrEqual(64 * 1024)
  })

  test('that cannot be read does not throw', async () => {
    const file = { ...fileOf('x'), slice: () => ({ text: () => Promise.reject(new Error('moved')) }) }
    expect(await lookAtFile(file)).toEqual({ kind: 'refused', why: 'unreadable' })
  })
})

test('decks are the same by what they say, not by when they were written', () => {
  expect(isSameDeck(FULL, { ...FULL, changedAt: '2022-01-01T00:00:00Z', id: 'other' })).toBe(true)
  expect(isSameDeck(FULL, { ...FULL, minutes: 5 })).toBe(false)
  expect(isSameDeck(FULL, { ...FULL, scenes: FULL.scenes.toReversed() })).toBe(false)
})
