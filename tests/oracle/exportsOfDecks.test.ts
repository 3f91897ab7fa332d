import { beforeAll, describe, expect, test } from 'vitest'
import type { Scene } from '../../src/domain/deck/deck'
import type { Slide } from '../../src/domain/deck/slide'
import { narrativeFacts } from '../../src/domain/narrative/facts'
import { buildSlide } from '../../src/view/slides/buildSlide'
import { demonstrationReadings } from '../domain/demonstrationReadings'
import { demonstrationData, sceneOf } from '../view/slides/demonstrationData'
import { readFact, readSlide } from './attackedWords'
import { attackedDemonstration, type Attacked } from './published'

/** Views of what is hidden, in every kind of scene. Presentation, pictures and kit hold what slides hold (`equalsStage`). */
const VIEWS = ['2017-Q4', '2018-Q1', '2020-Q2'].flatMap((period) =>
  [
    'map?indicator=ethnic-lang-learners',
    'map?indicator=ethnic-lang-learners&per=absolute',
    'map?indicator=ethnic-lang-learners&per=absolute&view=tiles',
    'map?indicator=ethnic-lang-learners&view=table&span=year-to-date',
    'compare?show=trends&indicator=ethnic-lang-learners&per=absolute&regions=kyzylorda_akmola',
    'compare?show=multiples&indicator=ethnic-lang-learners',
    'compare?direction=5.2',
    'compare?show=difference&direction=5.2&regions=kyzylorda_akmola',
    'regions/kyzylorda?',
    'indicators/ethnic-lang-learners?',
  ].map((view) => `${view}${view.endsWith('?') ? '' : '&'}period=${period}`),
)

let attacked: Attacked
let scenes: readonly Scene[]
let slides: readonly Slide[]
let indicators: ReadonlySet<string>

beforeAll(async () => {
  scenes = [
    ...VIEWS.map((address, at) => sceneOf(address, { id: `s${at}` })),
    sceneOf('map?indicator=ethnic-lang-learners', {
      id: 'played',
      played: { from: '2013-Q1', to: '2020-Q4' },
    }),
  ]
  const data = await demonstrationData(scenes)
  slides = scenes.map((scene) => buildSlide(scene, data))
  indicators = new Set(data.catalogue.indicators.map(({ id }) => id))
  attacked = await attackedDemonstration()
})

describe('hidden counts cannot be worked out from', () => {
  test('slides: numbers as they are worth and as they are written, and the points of lines', () => {
    const claims = attacked.claims()
    for (const slide of slides) readSlide(slide, indicators, claims)
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(1500)
  })

  test('a slide that gave one away would be found out', () => {
    const claims = attacked.claims()
    const hidden = 'ethnic-lang-learners|kyzylorda|2017-Q4|2013|absolute'
    const told = JSON.stringify(slides).replaceAll(
      new RegExp(`("key":"${hidden.replaceAll('|', '\\|')}","value":)null`, 'g'),
      '$12',
    )
    for (const slide of JSON.parse(told) as Slide[]) readSlide(slide, indicators, claims)
    expect(claims.equations.length).toBeGreaterThan(0)
    expect(attacked.found(claims)).toMatchObject([{ between: [2, 2] }])
  })

  test('sentences about a region', async () => {
    const claims = attacked.claims()
    const { quarters, at } = await demonstrationReadings()
    // Where something is hidden, and where nothing is.
    for (const region of ['kyzylorda', 'akmola'])
      for (const quarter of quarters)
        for (const fact of narrativeFacts(at(region, quarter))) readFact(fact, region, claims)
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(60)
  })
})
