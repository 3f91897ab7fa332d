import { beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../mocks/server'
import type { Series } from '../../src/view/allSeries'
import { loadTexts } from '../features/compare/compareModelOf'
import { demonstrationModels } from '../features/compare/demonstrationModel'
import {
  dataFile,
  hidingPeriods,
  mapFileInput,
  mapFiles,
  readDataFile,
  readMapFiles,
  waysOf,
} from './attackedFiles'
import { FigureClaims } from './figureClaims'
import { publishedBy, type Ask, type Published } from './publishedSums'
import type { Said } from './saidJson'
import { leaks } from './suppressionAttack'

type Models = Awaited<ReturnType<typeof demonstrationModels>>

let published: Published
let models: Models
let hiding: readonly string[]
const kept = new Map<string, Said | null>()

const ask: Ask = async (at) => {
  if (kept.has(at)) return kept.get(at) ?? null
  const response = await serve(new Request(`http://demonstration.test/api${at}`))
  const said = response.status === 200 ? ((await response.json()) as Said) : null
  kept.set(at, said)
  return said
}

const claimsOf = () => FigureClaims.over(ask, published)

/** Every way of reading every indicator that hides something. */
function* readings(): Generator<{ model: ReturnType<Models['modelOf']>; series: Series }> {
  const { catalogue } = models.modelOf().series
  for (const indicator of catalogue.indicators.filter(({ id }) => hiding.includes(id)))
    for (const view of waysOf(indicator)) {
      const model = models.modelOf({ indicator: indicator.id, view })
      if (model.main !== null) yield { model, series: model.main }
    }
}

beforeAll(async () => {
  await loadTexts()
  published = await publishedBy(ask)
  models = await demonstrationModels()
  const { catalogue, seriesOf } = models.modelOf().series
  hiding = catalogue.indicators.flatMap(({ id }) => {
    const series = seriesOf(id)
    return series === null || hidingPeriods(series).length === 0 ? [] : [id]
  })
}, 120_000)

/** What cannot be: numbers that were read wrongly, and hidden counts that files tell. */
const found = ({ wrong, equations }: FigureClaims) => [
  ...wrong.slice(0, 5),
  ...leaks(published.hidden, [...published.equations, ...equations]).slice(0, 5),
]

describe('hidden counts cannot be worked out from', () => {
  test('the data of an indicator, in every span and normalisation', async () => {
    const claims = await claimsOf()
    for (const { series } of readings()) readDataFile(dataFile(series), claims)
    expect(found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(5000)
  })

  test('the files of the map: both tables and the picture, with places, changes and the country', async () => {
    const claims = await claimsOf()
    for (const { model, series } of readings())
      for (const period of hidingPeriods(series).slice(-3)) {
        const input = mapFileInput(model, series, period, 'kk')
        readMapFiles(mapFiles(input), input, claims)
      }
    expect(found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(1000)
  })
})
