import fc from 'fast-check'
import type { Deck } from '../../../src/domain/deck/deck'
import { AT, cardsSlide } from './deckFixtures'

const HOSTILE = [
  '{"crc":"00000000","size":2,"body":{}}',
  ']}\n{"x":1}',
  '\\"\n\r\u2028',
  '\ud800',
  '"',
  'Қазақстан',
]
const text = fc.oneof(fc.string({ maxLength: 20, unit: 'binary' }), fc.constantFrom(...HOSTILE))
const localText = fc.record({ kk: text, ru: text, en: text }, { requiredKeys: [] })
const dateTime = fc.constantFrom(AT, '1970-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z')
const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0))
const slide = fc
  .dictionary(fc.constantFrom('a|b|2020|2018|count', 'c', 'd', '__proto__x', '7'), value, { maxKeys: 3 })
  .map((values) => cardsSlide(values))
const period = fc.constantFrom('2019' as const, '2019-Q4' as const, '2020-Q1' as const)

/** Fields that this version does not know; the last is one that assignments would swallow. */
const unknownFields = fc.dictionary(
  fc.constantFrom('mood', 'transition', 'x-y', '0', 'crc', 'size', 'body'),
  fc
    .jsonValue({ maxDepth: 2, noUnicodeString: false })
    .map((each) => JSON.parse(JSON.stringify(each)) as unknown),
  { maxKeys: 2 },
)

const known = fc.record({
  at: dateTime,
  datasetVersion: text,
  figures: slide.map((each) =>
    each.figures.map(({ key, value, text, label }) => ({ key, value, text, label })),
  ),
})

const anyScene = fc
  .record({
    kind: fc.constantFrom('view' as const, 'title' as const, 'section' as const, 'closing' as const),
    address: fc.constantFrom(
      null,
      '',
      'map?indicator=eca-total',
      'regions/akmola?q=//x.org',
      'compare/matrix#a',
    ),
    title: localText,
    subtitle: localText,
    note: text,
    seconds: fc.integer({ min: 1, max: 3600 }),
    callouts: fc.array(fc.record({ region: text, text: localText }), { maxLength: 3 }),
    played: fc.option(fc.record({ from: period, to: period })),
    isHidden: fc.boolean(),
    known: fc.option(known),
    frozen: fc.option(fc.record({ at: dateTime, slide })),
  })
  .chain((fields) => unknownFields.map((more) => ({ ...more, ...fields })))

/** Any deck a user could have, with fields of a newer version here and there. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    title: localText,
    minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
    scenes: fc.array(anyScene, { maxLength: 6 }),
    createdAt: dateTime,
    changedAt: dateTime,
    more: unknownFields,
    extra: fc.option(unknownFields, { nil: undefined }),
  })
  .map(({ more, extra, scenes, ...fields }) => ({
    ...more,
    ...fields,
    id: 'deck1',
    scenes: scenes.map((each, index) => ({ ...each, id: `s${index}` })),
    ...(extra === undefined || Object.keys(extra).length === 0 ? {} : { extra }),
  }))
