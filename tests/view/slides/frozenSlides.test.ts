import { beforeAll, describe, expect, test } from 'vitest'
import type { Deck, Scene } from '../../../src/domain/deck/deck'
import { hasChanged } from '../../../src/domain/deck/changedFigures'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import { knownOf } from '../../../src/domain/deck/known'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import { sampleDeck } from '../../../src/view/slides/sampleDeck'
import type { SlideData } from '../../../src/view/slides/slideData'
import { demonstrationData, sceneOf } from './demonstrationData'

const AT = '2021-03-12T09:00:00.000Z'
const ADDRESSES = [
  'map',
  'map?view=tiles',
  'map?per=absolute',
  'regions/akmola',
  'regions',
  'compare',
  'compare?show=matrix',
  'compare?show=trends',
  'compare?show=scatter',
  'compare?show=difference',
  'compare?show=similar',
  'compare?show=sessions',
  'compare?show=maps',
  'indicators',
  'indicators/eca-total',
  'programme',
  'events',
  'courses?region=akmola',
  'nowhere/at-all',
]
const scenes = ADDRESSES.map((address, index): Scene => sceneOf(address, { id: `s${index}` }))

let data: SlideData

beforeAll(async () => {
  data = await demonstrationData(scenes)
})

describe('slides of every page', () => {
  test('survive the file of a deck, frozen and as they are known', () => {
    const sample = sampleDeck(data.catalogue, data.speakers, 'kk', AT)
    const all = [...scenes, ...sample.scenes]
    const kept = all.map((scene, index) => {
      const slide = buildSlide(scene, data)
      return { ...scene, id: `s${index}`, known: knownOf(slide, AT), frozen: { at: AT, slide } }
    })
    const deck: Deck = { ...sample, scenes: kept }
    expect(readDeckFile(writeDeckFile(deck))).toMatchObject({ kind: 'deck', broken: [], deck })
    expect(readDeckFile(writeDeckFile(sample))).toMatchObject({ kind: 'deck', broken: [], deck: sample })
  })

  test('are the same when they are made again of the same data', () => {
    const changed = scenes.filter((scene) => {
      const known = knownOf(buildSlide(scene, data), AT)
      return known !== null && hasChanged(known, buildSlide(scene, data))
    })
    expect(changed).toEqual([])
  })
})
