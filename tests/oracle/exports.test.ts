import { csvFormat, csvParse } from 'd3-dsv'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Period, Quarter, Year } from '../../src/domain/period'
import { NO_WISHES } from '../../src/domain/register/registerFields'
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
import { attackPeriods, attackRanking } from './attackedIndicator'
import { attackDifference, attackScatter, attackSessions } from './attackedPairs'
import { attackBreakdown, attackComparison, attackCourses } from './attackedTables'
import { attackedDemonstration, type Attacked } from './published'

type Models = Awaited<ReturnType<typeof demonstrationModels>>
type Model = ReturnType<Models['modelOf']>

let attacked: Attacked
let models: Models
let hiding: readonly string[]

/** The quarter of the view in which a period is shown. */
const quarterOf = (period: Period): Quarter =>
  period.length === 4 ? `${period as Year}-Q4` : (period as Quarter)

/** Every way of reading every indicator that hides something. */
function* readings(): Generator<{ model: Model; series: Series }> {
  const { catalogue } = models.modelOf().series
  for (const indicator of catalogue.indicators.filter(({ id }) => hiding.includes(id)))
    for (const view of waysOf(indicator)) {
      const model = models.modelOf({ indicator: indicator.id, view })
      if (model.main !== null) yield { model, series: model.main }
    }
}

beforeAll(async () => {
  await loadTexts()
  attacked = await attackedDemonstration()
  models = await demonstrationModels()
  const { catalogue, seriesOf } = models.modelOf().series
  hiding = catalogue.indicators.flatMap(({ id }) => {
    const series = seriesOf(id)
    return series === null || hidingPeriods(series).length === 0 ? [] : [id]
  })
})

describe('hidden counts cannot be worked out from', () => {
  test('the data of an indicator, in every span and normalisation', () => {
    const claims = attacked.claims()
    for (const { series } of readings()) readDataFile(dataFile(series), claims)
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(3000)
  })

  test('the files of the map: both tables and the picture, with places, changes and the country', () => {
    const claims = attacked.claims()
    for (const { model, series } of readings())
      for (const period of hidingPeriods(series).slice(-3)) {
        const input = mapFileInput(model, series, period, 'kk')
        readMapFiles(mapFiles(input), input, claims)
      }
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(600)
  })

  test('tables of periods, matrices, lines and small maps, as text for people, for machines and as workbooks', async () => {
    const claims = attacked.claims()
    for (const { model, series } of readings()) {
      await attackPeriods(series, model, claims)
      await attackComparison(model, claims)
    }
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(3000)
  })

  test('rankings and scatter plots of the periods in which something is hidden', async () => {
    const claims = attacked.claims()
    for (const { series } of readings()) {
      const { indicator, span, normalisation } = series
      for (const period of hidingPeriods(series).slice(-2)) {
        const model = models.modelOf({
          indicator: indicator.id,
          period: quarterOf(period),
          view: { span, normalisation },
        })
        await attackRanking(series, model, claims)
        await attackScatter(model, claims)
      }
    }
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(700)
  })

  test('the difference of two regions, and the country from session to session', async () => {
    const claims = attacked.claims()
    const { division } = models.modelOf().series
    const periods = new Set([...readings()].flatMap(({ series }) => hidingPeriods(series).slice(-2)))
    for (const period of periods)
      for (const normalisation of ['absolute', null] as const) {
        const model = models.modelOf({
          period: quarterOf(period),
          view: { normalisation },
          compare: { direction: 'all' },
        })
        for (const [at, first] of division.regions.entries()) {
          const second = division.regions[(at + 1) % division.regions.length] ?? first
          const chosen = [first, second].map((region, slot) => ({ region, slot }))
          const compared = chosen.map(({ region }) => region.id)
          await attackDifference(
            { ...model, view: { ...model.view, compared }, regions: { ...model.regions, chosen } },
            claims,
          )
        }
        const year = Number(period.slice(0, 4))
        await attackSessions(model, [`${year}-04-24`, `${year + 1}-01-20`], claims)
      }
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(3000)
  })

  test('parts of a whole: their tables in all files, the country and the shares', async () => {
    const claims = attacked.claims()
    const { catalogue, division } = models.modelOf().series
    // Indicators with a hidden part.
    const dividing = new Set(
      [...attacked.published.hidden.keys()]
        .filter((name) => name.startsWith('part '))
        .map((name) => name.split(' ')[1] ?? ''),
    )
    for (const indicator of catalogue.indicators.filter(({ id }) => dividing.has(id))) {
      const { data } = await models.source.breakdowns(indicator.id, division.id)
      for (const breakdown of data)
        for (const year of breakdown.periods.slice(-1))
          await attackBreakdown(breakdown, indicator, year, claims)
    }
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(1000)
  })

  test('the register of courses', async () => {
    const claims = attacked.claims()
    const query = { ...NO_WISHES, division: '2013', limit: 5000, hasFacets: false } as const
    const { data } = await models.source.register('courses', query)
    attackCourses(data.rows, claims)
    expect(attacked.found(claims)).toEqual([])
    expect(claims.held).toBeGreaterThan(3000)
  })
})

describe('the attack on files finds', () => {
  /** A quarter at which learners are hidden somewhere, and the files that a careless app would make. */
  const ID = 'ethnic-lang-learners'
  const careless = () => {
    const model = models.modelOf({ indicator: ID, view: { normalisation: 'absolute' } })
    const series = model.main
    if (series === null) throw new Error(`no ${ID}`)
    const period = hidingPeriods(series).at(-1)
    if (period === undefined) throw new Error('nothing hidden')
    return { series, period, input: mapFileInput(model, series, period, 'kk') }
  }

  test('a hidden number that the data file writes', () => {
    const claims = attacked.claims()
    const { series } = careless()
    const rows = csvParse(dataFile(series))
    const hidden = rows.find(({ status }) => status === 'Q')
    if (hidden !== undefined) hidden['value'] = '3'
    readDataFile(csvFormat(rows), claims)
    expect(claims.equations).toHaveLength(1)
    expect(attacked.found(claims)).toMatchObject([{ between: [3, 3] }])
  })

  test('the sum of the country with hidden regions in it', () => {
    const claims = attacked.claims()
    const { input } = careless()
    const files = mapFiles(input)
    const national = input.model.crossSection.national.value ?? 0
    const excel = files.excel.replace(`;${national};;`, `;${national + 3};;`)
    expect(excel).not.toBe(files.excel)
    readMapFiles({ ...files, excel }, input, claims)
    expect(attacked.found(claims).length).toBeGreaterThan(0)
  })

  test('a share with too many digits of a part that is hidden', () => {
    const claims = attacked.claims()
    const hidden = [...attacked.published.cells].find(
      ([name, { status }]) => name.startsWith('part mediators-trained') && status === 'Q',
    )
    const [, indicator = '', breakdown = '', own = '', region = '', year = ''] = hidden?.[0].split(' ') ?? []
    const parts = [...attacked.published.cells.keys()].filter(
      (name) => name.startsWith(`part ${indicator} ${breakdown} `) && name.endsWith(` ${region} ${year}`),
    )
    const term = (name: string) => [name, 1] as const
    claims.ratio([term(`part ${indicator} ${breakdown} ${own} ${region} ${year}`)], parts.map(term), {
      value: 6.25,
      width: 0.005,
      from: 'share',
    })
    expect(claims.equations.length).toBeGreaterThan(0)
    expect(attacked.found(claims).length).toBeGreaterThan(0)
  })

  test('a sum since January that steps over a hidden quarter, and a number where nothing was reported', () => {
    const claims = attacked.claims()
    const reading = { indicator: ID, span: 'quarter', normalisation: 'absolute' }
    const { published } = attacked
    const regionOf = (isIt: (region: string) => boolean) => claims.regions.find(isIt) ?? ''
    const cell = (region: string, quarter: string) =>
      published.cells.get(`observation ${ID} ${region} ${quarter}`)
    const year = ['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020']
    const found = year.flatMap((each) => {
      const quarters = [1, 2, 3, 4].map((quarter) => `${each}-Q${quarter}`)
      const region = regionOf((id) => {
        const cells = quarters.map((quarter) => cell(id, quarter))
        const hidden = cells.filter((one) => one?.status === 'Q').length
        return hidden === 1 && cells.filter((one) => (one?.value ?? null) !== null).length === 3
      })
      return region === '' ? [] : [{ region, quarters }]
    })
    const [own] = found
    if (own === undefined) throw new Error('no such year')
    const known = own.quarters.reduce((sum, quarter) => sum + (cell(own.region, quarter)?.value ?? 0), 0)
    const terms = own.quarters.map((quarter) => [`observation ${ID} ${own.region} ${quarter}`, 1] as const)
    claims.figure(terms, { value: known + 2, width: 0, from: 'since January' })
    expect(attacked.found(claims)).toMatchObject([{ between: [2, 2] }])
    const silent = [...published.cells].find(
      ([name, { status }]) => status === 'O' && name.includes(` ${ID} `),
    )
    const [, , region = '', quarter = ''] = (silent?.[0] ?? '').split(' ')
    claims.of(region, { ...reading, period: quarter }, { value: 9, width: 0, from: 'silence' })
    expect(claims.wrong).toEqual(['silence: a number where none is'])
  })
})
