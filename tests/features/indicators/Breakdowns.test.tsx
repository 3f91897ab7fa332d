import { QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import type { DataSource } from '../../../src/data/dataSource'
import { DataSourceProvider } from '../../../src/data/DataSourceProvider'
import { makeQueryClient } from '../../../src/data/queryClient'
import { DataError, type DataErrorKind } from '../../../src/domain/DataError'
import type { Language } from '../../../src/domain/region'
import Breakdowns from '../../../src/features/indicators/breakdowns/Breakdowns'
import { openBundle, startI18n } from '../../../src/i18n/i18n'
import { address } from '../../../src/view/address'
import type { AllSeries } from '../../../src/view/allSeries'
import { AllSeriesContext } from '../../../src/view/useAllSeries'
import { CatalogueViewContext, type CatalogueView } from '../../../src/view/useMapModel'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import '../../../src/ui/button.css'

const mock = makeMockSource()
const freshness = { isStale: false, fetchedAt: '2021-01-25T00:00:00Z' }

const failing = (kind: DataErrorKind) => () =>
  Promise.reject(new DataError(kind, { adapter: 'http', resource: '/breakdowns', reason: 'planted' }))

/** The panel of an indicator, over the demonstration data unless the breakdowns are answered otherwise. */
async function open(
  indicator: string,
  {
    language = 'en',
    search = '',
    breakdowns,
  }: { language?: Language; search?: string; breakdowns?: DataSource['breakdowns'] } = {},
) {
  await startI18n(language)
  await openBundle('analysis')
  address.push(`/${language}/indicators/${indicator}${search}`)
  const { data: catalogue } = await mock.catalogue()
  const [division] = catalogue.divisions
  const found = catalogue.indicators.find(({ id }) => id === indicator)
  if (division === undefined || found === undefined) throw new Error('The catalogue is empty')
  // The panel reads nothing else of the series.
  const series = {
    catalogue,
    division,
    period: '2019-Q4',
    quarters: ['2018-Q4', '2019-Q3', '2019-Q4'],
    seriesOf: () => null,
  } as unknown as AllSeries
  const shown: CatalogueView = {
    catalogue,
    division,
    indicator: found,
    unknown: [],
    regionOf: (id) => division.regions.find((region) => region.id === id),
  }
  const source: DataSource = {
    id: 'test',
    adapter: 'http',
    catalogue: () => mock.catalogue(),
    dataset: () => mock.dataset(),
    populations: () => mock.populations(),
    programme: (id) => mock.programme(id),
    indicatorMetadata: (id) => mock.indicatorMetadata(id),
    breakdowns: breakdowns ?? ((id, of) => mock.breakdowns(id, of)),
    observations: (ids, of) => mock.observations(ids, of),
    boundaries: (of, level) => mock.boundaries(of, level),
    register: (id, query) => mock.register(id, query),
  }
  await render(
    <QueryClientProvider client={makeQueryClient()}>
      <DataSourceProvider source={source}>
        <CatalogueViewContext value={shown}>
          <AllSeriesContext value={series}>
            <Breakdowns indicator={found} />
          </AllSeriesContext>
        </CatalogueViewContext>
      </DataSourceProvider>
    </QueryClientProvider>,
  )
}

const inView = (name: string) => new URLSearchParams(address.get().search).get(name)

describe('the panel of breakdowns', () => {
  test('shows each breakdown with a sentence, and its figures as a table', async () => {
    await open('kz-course-learners', { search: '?region=kostanay' })
    const sex = page.getByRole('figure', { name: 'Sex: Kostanay, 2019' })
    await expect.element(sex).toHaveTextContent(/Largest part: “Women”, [\d,]+.persons, [\d.]+%\./)
    await sex.getByRole('button').click()
    await expect.element(sex.getByRole('rowheader', { name: 'Women' })).toBeVisible()
    await expect.element(sex.getByRole('row', { name: /^Total 100.0%/ })).toHaveTextContent('6,709')
  })

  test('says of the country how many regions are in the sum', async () => {
    await open('mediators-trained', { language: 'ru' })
    await expect.element(page.getByText(/Регионов в сумме: 1\d из 16\./)).toBeVisible()
  })

  test('hides small counts in words, with a pattern, and without shares', async () => {
    await open('ethnic-lang-learners', { search: '?region=mangystau' })
    const figure = page.getByRole('figure')
    await expect.element(figure).toHaveTextContent('Counts of 1 to 4 persons are hidden.')
    await expect.element(figure).toHaveTextContent('There is nothing to show for this year: hidden.')
    await expect.poll(() => figure.element().querySelectorAll('rect[fill*="hidden"]').length).toBe(4)
    expect(figure.element().textContent).not.toContain('%')
  })

  test('changes region and year of the view', async () => {
    await open('kz-course-learners')
    await page.getByLabelText('Region').selectOptions('atyrau')
    await expect.poll(() => inView('region')).toBe('atyrau')
    await expect.element(page.getByRole('figure', { name: 'Sex: Atyrau, 2019' })).toBeVisible()
    await page.getByLabelText('Year').selectOptions('2018')
    await expect.poll(() => inView('period')).toBe('2018-Q4')
  })

  test('says that the indicator has none', async () => {
    await open('kz-courses', { breakdowns: async () => Promise.resolve({ data: [], freshness }) })
    await expect
      .element(page.getByText('No figures by breakdown are given for this indicator.'))
      .toBeVisible()
  })

  test('says that an older source has none, which is no error', async () => {
    await open('kz-courses', { breakdowns: failing('not-found') })
    await expect.element(page.getByText('The source gives no breakdowns.')).toBeVisible()
    expect(document.querySelector('.failure')).toBeNull()
  })

  test('says what failed, and asks again when told to', async () => {
    let asked = 0
    const breakdowns: DataSource['breakdowns'] = async (id, division) => {
      asked += 1
      return asked === 1 ? failing('malformed')() : mock.breakdowns(id, division)
    }
    await open('kz-courses', { breakdowns })
    await expect.poll(() => document.querySelector('.failure')?.getAttribute('data-error')).toBe('malformed')
    await page.getByRole('button', { name: /^Try again/ }).click()
    await expect.element(page.getByRole('figure', { name: /^Level/ })).toBeVisible()
  })

  test('keeps its place while it loads', async () => {
    await open('kz-courses', { breakdowns: async () => new Promise(() => {}) })
    await expect.element(page.getByText('Breakdowns are loading…')).toBeVisible()
  })
})
