import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/region'
import { DECK_LIMITS } from '../../../src/domain/deck/deck'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import type { Slide, SlideBody } from '../../../src/domain/deck/slide'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import { proposeTitle } from '../../../src/view/slides/proposeTitle'
import { sampleDeck } from '../../../src/view/slides/sampleDeck'
import type { SlideData } from '../../../src/view/slides/slideData'
import { slideNeeds } from '../../../src/view/slides/slideNeeds'
import { demonstrationData, sceneOf } from './demonstrationData'

const ADDRESSES = ['map', 'programme', 'compare?show=sessions', 'events', 'courses?region=akmola']

let data: SlideData

beforeAll(async () => {
  data = await demonstrationData(ADDRESSES.map((address) => sceneOf(address)))
})

const slide = (address: string, rest = {}) => buildSlide(sceneOf(address, rest), data)

/** The body of a slide, which must be of a kind. */
function bodyOf<K extends SlideBody['kind']>(of: Slide, kind: K): Extract<SlideBody, { kind: K }> {
  if (of.body.kind !== kind) throw new Error(`The slide is ${of.body.kind}`)
  // Told apart by its kind.
  return of.body as Extract<SlideBody, { kind: K }>
}

describe('lines', () => {
  test('the compared regions keep their slots, the country is there, all others are grey', () => {
    const { lines, periods } = bodyOf(slide('compare?show=trends&regions=akmola_-_pavlodar'), 'lines')
    const roles = new Map(lines.map(({ id, role }) => [id, role]))
    expect([roles.get('akmola'), roles.get('pavlodar'), roles.get('kazakhstan')]).toEqual([0, 2, 'national'])
    expect(lines.filter(({ role }) => role === 'other')).toHaveLength(14)
    expect(lines.every(({ values }) => values.length === periods.length)).toBe(true)
    // What stands out is drawn last, so that nothing grey lies over it.
    expect(lines.slice(-2).map(({ role }) => role)).toEqual([0, 2])
  })

  test('without compared regions the highest and the lowest stand out', () => {
    const { lines } = bodyOf(slide('compare?show=trends&period=2019-Q4'), 'lines')
    expect(lines.filter(({ role }) => typeof role === 'number')).toHaveLength(2)
  })

  test('a sum of all regions is left out where it would press their lines to the axis', () => {
    const { lines } = bodyOf(slide('compare?show=trends&indicator=eca-total&per=absolute'), 'lines')
    expect(lines.some(({ role }) => role === 'national')).toBe(false)
  })

  test('the page of such an indicator is about the country, so its line stands alone', () => {
    const { lines } = bodyOf(slide('indicators/eca-total?per=absolute'), 'lines')
    expect(lines.map(({ id }) => id)).toEqual(['kazakhstan'])
  })

  test('ticks hold every value and are written in each language', () => {
    const { lines, ticks } = bodyOf(slide('compare?show=trends&indicator=eca-total'), 'lines')
    const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
    expect(Math.max(...values)).toBeLessThanOrEqual(ticks.at(-1)?.value ?? 0)
    expect(ticks.map(({ text }) => text.kk)).toContain('0,5')
    expect(ticks.map(({ text }) => text.en)).toContain('0.5')
  })

  test('a break says since when and why, and leaves its sign to the drawing', () => {
    const { breaks, periods } = bodyOf(slide('compare?show=trends&indicator=events-total'), 'lines')
    expect(breaks.map(({ at }) => periods[at]?.id)).toEqual(['2018-Q1'])
    expect(breaks[0]?.text.en).toMatch(/^Q1 2018: break in the series\. /)
    expect(Object.values(breaks[0]?.text ?? {}).join('')).not.toContain('‖')
  })

  test('an index has the key of its own, since it is no observation', () => {
    const { lines, unit } = bodyOf(slide('compare?show=trends&base=2015-Q4&regions=akmola'), 'lines')
    expect(unit.en).toBe('index, Q4 2015 = 100')
    expect(lines.at(-1)?.last.key).toBe('kz-course-learners|akmola|2020-Q4|2013|per-10k|index 2015-Q4')
  })
})

describe('the grid', () => {
  test('rows in the order of the address', () => {
    const idsAt = (address: string) => bodyOf(slide(address), 'grid').rows.map(({ region }) => region.id)
    const geographic = idsAt('compare?sort=geography')
    expect(idsAt('compare?sort=-geography')).toEqual(geographic.toReversed())
    expect(idsAt('compare')).not.toEqual(geographic)
  })

  test('a cell that takes no part has no step, one within the margin is as the mean', () => {
    const { rows, columns } = bodyOf(slide('compare?set=survey-favourable&period=2019-Q4'), 'grid')
    expect(columns.map(({ id }) => id)).toEqual(['survey-favourable'])
    const cells = rows.flatMap((row) => row.cells)
    const within = cells.filter(({ marks }) => marks.includes('±'))
    expect(within.length).toBeGreaterThan(0)
    expect(within.every(({ step }) => step === 0)).toBe(true)
    expect(cells.filter(({ value }) => value === null).every(({ step }) => step === null)).toBe(true)
  })

  test('indicators on small maps share the distance from the mean, so they are the grid', () => {
    const maps = bodyOf(slide('compare?show=maps&multiples=indicators'), 'grid')
    expect(maps).toEqual(bodyOf(slide('compare'), 'grid'))
  })
})

describe('other ways of comparing', () => {
  test('small maps of years are one map, a frame for the same quarter of each year', () => {
    const body = bodyOf(slide('compare?show=maps&period=2018-Q3'), 'regions')
    expect(body.frames.map(({ period }) => period)).toEqual(
      Array.from({ length: 8 }, (_, i) => `${2013 + i}-Q3`),
    )
    expect(body.frames[body.start]?.period).toBe('2018-Q3')
  })

  test('under one counting rule a region of another has its value and no colour', () => {
    const at = (rules: string) =>
      bodyOf(slide(`compare?show=maps&indicator=mass-cultural-events${rules}`), 'regions').frames.flatMap(
        ({ values }) => values.filter(({ isOtherRule }) => isOtherRule),
      )
    expect(at('').length).toBeGreaterThan(0)
    expect(at('').every(({ classIndex }) => classIndex !== null)).toBe(true)
    expect(at('&rules=same').every(({ classIndex, value }) => classIndex === null && value !== null)).toBe(
      true,
    )
  })

  test('points carry both figures, residents and the slot; the sentence has n and the caution', () => {
    const { points, sentence, x, y } = bodyOf(
      slide('compare?show=scatter&against=events-total&regions=akmola&period=2019-Q4'),
      'points',
    )
    expect(points.find(({ region }) => region.id === 'akmola')).toMatchObject({
      slot: 0,
      size: expect.any(Number),
      x: { key: 'kz-course-learners|akmola|2019-Q4|2013|per-10k' },
    })
    expect(sentence.ru).toMatch(/n\u00a0=\u00a0\d+\.$/)
    expect(x.median).not.toBeNull()
    expect(y.name.en).not.toBe(x.name.en)
  })

  test('of two regions the one ahead is marked, and never both', () => {
    const { rows, headings } = bodyOf(slide('compare?show=difference&regions=akmola_pavlodar'), 'table')
    expect(headings.map(({ en }) => en)).toEqual(['Indicator', 'Akmola', 'Pavlodar', 'Difference'])
    const marks = rows.map(({ cells }) => cells.filter(({ favour }) => favour === 'good').length)
    expect(Math.max(...marks)).toBe(1)
    expect(Math.min(...marks)).toBe(0)
  })

  test('similar regions stand after the one they are like', () => {
    const { rows } = bodyOf(slide('compare?show=similar&region=akmola'), 'table')
    expect(rows[0]?.head.en).toBe('Akmola')
    expect(rows).toHaveLength(16)
  })

  test('sessions come from the register, and without it the reason is said', () => {
    const { headings } = bodyOf(slide('compare?show=sessions'), 'table')
    expect(headings.map(({ en }) => en)).toEqual(['Indicator', '28 April 2018', '29 April 2019', 'Change'])
    const without = buildSlide(sceneOf('compare?show=sessions'), { ...data, sessions: new Map() })
    expect(bodyOf(without, 'gone').reason.en).toBe('The register cannot be read at the moment.')
  })

  test('what is left out of a comparison is known', () => {
    expect(slide('compare?show=trends&regions=akmola_nowhere').cautions).toContain('unknown-parameter')
    expect(slide('compare?set=eca-total_nothing').cautions).toContain('unknown-parameter')
    expect(slide('compare?set=eca-total').cautions).not.toContain('unknown-parameter')
  })
})

describe('other pages', () => {
  test('a region: two headline figures a direction with place and change, three confirmed sentences at most', () => {
    const region = slide('regions/akmola?period=2019-Q4')
    const { cards, sentences } = bodyOf(region, 'cards')
    expect(cards).toHaveLength(8)
    expect(cards[0]).toMatchObject({
      figure: { key: 'kz-course-learners|akmola|2019-Q4|2013|per-10k', text: { en: '12.2' } },
      place: { ru: '4-е место из 16' },
      change: { direction: 'up', favour: 'good' },
    })
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.length).toBeLessThanOrEqual(3)
    for (const sentence of sentences) expect(new Set(Object.values(sentence)).size).toBe(3)
    expect(bodyOf(slide('regions/akmola/passport?period=2019-Q4'), 'cards').cards).toEqual(cards)
  })

  test('the programme: a card a direction; of one direction a card a field', () => {
    expect(bodyOf(slide('programme'), 'cards').cards.map(({ label }) => label.en.slice(0, 3))).toEqual([
      '5.1',
      '5.2',
      '5.3',
      '5.4',
    ])
    expect(bodyOf(slide('programme?direction=5.1'), 'cards').cards).toHaveLength(5)
    expect(slide('programme?direction=9.9').cautions).toEqual(['unknown-parameter'])
    expect(bodyOf(slide('programme?programme=other'), 'gone').reason.en).toBe(
      'This dataset has no programme “other”.',
    )
  })

  test('a register: what its address finds, region by region, the most first', () => {
    const { rows } = bodyOf(slide('events'), 'table')
    const counts = rows.map(({ cells }) => cells[0]?.value ?? 0)
    expect(rows).toHaveLength(17)
    expect(counts[0]).toBe(counts.slice(1).reduce((sum, count) => sum + count, 0))
    expect(counts.slice(1)).toEqual(counts.slice(1).toSorted((a, b) => b - a))
    expect(bodyOf(slide('courses?region=akmola'), 'table').rows).toHaveLength(1)
    // Nobody asked for it: a scene is never of other rows than its address says.
    expect(bodyOf(slide('events?q=Наурыз'), 'gone').reason.ru).toBe('Реестр сейчас не удаётся прочитать.')
  })
})

describe('what the scenes of a deck need', () => {
  test('each thing once, and nothing that the catalogue does not have', () => {
    const scenes = [...ADDRESSES, ...ADDRESSES, 'map?division=2022', 'programme?programme=none'].map(
      (address) => sceneOf(address),
    )
    const needs = slideNeeds([...scenes, sceneOf('', { kind: 'title', address: null })], data.catalogue)
    expect(needs.divisions).toEqual(['2013'])
    expect(needs.programmes).toEqual([data.catalogue.programme.id])
    expect(needs.sessions).toEqual(['2013'])
    expect(needs.registers.map(({ register }) => register)).toEqual(['events', 'courses'])
  })
})

describe('the title of a view', () => {
  test.each([
    ['map?indicator=eca-total', 'Ethnocultural associations'],
    ['regions/akmola', 'Akmola Region'],
    ['regions/akmola/passport', 'Akmola Region: passport'],
    ['compare?show=difference&regions=akmola_pavlodar', 'Akmola Region and Pavlodar Region'],
    ['compare?show=similar&region=akmola', 'Regions similar to Akmola Region'],
    ['compare?show=trends&indicator=eca-total', 'Ethnocultural associations'],
    ['compare?direction=5.1', 'Building national unity'],
    ['compare?set=eca-total', 'Heat matrix'],
    ['events', 'Register of events'],
    ['indicators', 'Indicators'],
  ])('%s', (address, title) => {
    expect(proposeTitle(address, data.catalogue, data.speakers).en).toBe(title)
    expect(slide(address).title.en).toBe(title)
  })
})

describe('the sample deck', () => {
  const make = () => sampleDeck(data.catalogue, data.speakers, 'ru', '2021-03-12T10:00:00.000Z')

  test('has a title, one scene for each of the four directions, and a closing scene', () => {
    const { scenes } = make()
    expect(scenes.map(({ kind }) => kind)).toEqual(['title', 'view', 'view', 'view', 'view', 'closing'])
    expect(scenes.slice(1, 5).map(({ subtitle }) => subtitle.ru?.slice(0, 3))).toEqual([
      '5.1',
      '5.2',
      '5.3',
      '5.4',
    ])
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(6)
    expect(scenes.length).toBeLessThan(DECK_LIMITS.scenes)
  })

  test('shows four kinds of view, one of which plays, and nothing is untranslated or missing', () => {
    const slides = make().scenes.map((scene) => buildSlide(scene, data))
    const kinds = slides.map(({ body }) => (body.kind === 'regions' ? body.layout : body.kind))
    expect(kinds).toEqual(['words', 'map', 'ranking', 'lines', 'tiles', 'words'])
    const frames = slides.map(({ body }) => (body.kind === 'regions' ? body.frames.length : 1))
    expect(frames).toEqual([1, 12, 1, 1, 1, 1])
    expect(slides.flatMap(({ cautions }) => cautions)).not.toContain('untranslated')
    for (const { title } of slides) {
      expect(LANGUAGES.filter((language) => title[language] === '')).toEqual([])
    }
  })

  test('survives its file', () => {
    const deck = make()
    const reading = readDeckFile(writeDeckFile(deck))
    expect(reading).toMatchObject({ deck })
  })
})

describe('counts on a map', () => {
  test('raw counts are circles, measured by the largest value of all periods', () => {
    const at = (period: string) =>
      bodyOf(slide(`map?indicator=sunday-schools&period=${period}`), 'regions').circles
    expect(at('2013-Q2')?.most).toBe(at('2019-Q4')?.most)
    const { frames, circles } = bodyOf(
      slide('map?indicator=sunday-schools', { played: { from: '2013-Q1', to: '2020-Q4' } }),
      'regions',
    )
    const values = frames.flatMap((frame) => frame.values.flatMap(({ value }) => value ?? []))
    expect(circles?.most).toBe(Math.max(...values))
    expect(circles?.sizes.every(({ value }) => value > 0 && value <= (circles?.most ?? 0))).toBe(true)
    expect(circles?.sizes.map(({ text }) => text.ru)).toEqual(
      circles?.sizes.map(({ value }) => String(value)),
    )
  })

  test('what is in proportion, a rate, tiles, and what the address wants filled have none', () => {
    for (const address of [
      'map?indicator=eca-total',
      'map?indicator=kz-course-completion-rate',
      'map?indicator=sunday-schools&view=tiles',
      'map?indicator=sunday-schools&draw=fill',
    ])
      expect(bodyOf(slide(address), 'regions').circles, address).toBeUndefined()
  })
})

describe('the blind-spot map', () => {
  test('each region has the share of measures that its figures show, by the rule of the address', () => {
    const any = bodyOf(slide('programme?layout=gaps&year=2019'), 'regions')
    const all = bodyOf(slide('programme?layout=gaps&year=2019&figures=all'), 'regions')
    const sharesOf = ({ frames }: typeof any) =>
      new Map(frames[0]?.values.map(({ region, value }) => [region, value]) ?? [])
    expect(sharesOf(any).size).toBe(16)
    for (const [region, share] of sharesOf(all))
      expect(share).toBeLessThanOrEqual(sharesOf(any).get(region) ?? -1)
    expect([...sharesOf(all).values()]).not.toEqual([...sharesOf(any).values()])
    expect(any.legend.classes).toHaveLength(5)
    expect(any.isJudged).toBe(false)
    expect(any.nationalLabel.ru).toBe('Меры, по которым не отчитывается ни один регион')
  })

  test('a year without figures is the last one with them, and that is known', () => {
    const gone = slide('programme?layout=gaps&year=1999')
    expect(gone.cautions).toContain('unknown-parameter')
    expect(bodyOf(gone, 'regions').frames[0]?.period).toBe('2020')
  })
})

describe('the catalogue', () => {
  const headsAt = (address: string) => bodyOf(slide(address), 'table').rows.map(({ head }) => head.en)

  test('a search narrows it down as on the page, in any language', () => {
    const found = headsAt('indicators?q=sunday')
    expect(found).toEqual(headsAt('indicators?q=жексенбілік'))
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((head) => /sunday/i.test(head))).toBe(true)
  })

  test('what finds no room can be said in words', () => {
    expect(bodyOf(slide('indicators'), 'table').leftOut).toEqual({
      kk: 'Көрсетілмегені: {n} көрсеткіш',
      ru: 'Не показано показателей: {n}',
      en: 'Indicators not shown: {n}',
    })
  })
})

test('a title of two indicators keeps its dot with the first, and no coefficient is broken over lines', () => {
  const scatter = slide('compare?show=scatter&period=2019-Q4')
  for (const language of LANGUAGES) {
    expect(scatter.title[language]).toMatch(/\S\u00a0· \S/)
    expect(bodyOf(scatter, 'points').sentence[language]).not.toMatch(/ =|= /)
  }
  const { x, y } = bodyOf(scatter, 'points')
  for (const { ticks } of [x, y]) expect(ticks?.length).toBeGreaterThanOrEqual(3)
})
