import { QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import type { DataSource } from '../../../src/data/dataSource'
import { DataSourceProvider } from '../../../src/data/DataSourceProvider'
import { makeQueryClient } from '../../../src/data/queryClient'
import type { DatasetMetadata } from '../../../src/domain/catalogue'
import { DataError, type DataErrorKind } from '../../../src/domain/DataError'
import type { Language } from '../../../src/domain/region'
import { SourceOfData } from '../../../src/features/about/SourceOfData'
import { openBundle, startI18n } from '../../../src/i18n/i18n'

const mock = makeMockSource()
const failing = (kind: DataErrorKind) => () =>
  Promise.reject(new DataError(kind, { adapter: 'http', resource: '/dataset', reason: 'planted' }))

/** The demonstration, told of as the test puts it. */
const telling = (other: Partial<DatasetMetadata>) => async () => {
  const answer = await mock.dataset()
  return { ...answer, data: { ...answer.data, ...other } }
}

async function open(dataset: DataSource['dataset'], language: Language = 'en'): Promise<void> {
  await startI18n(language)
  await openBundle('about')
  const source: DataSource = {
    id: 'test',
    adapter: 'http',
    catalogue: () => mock.catalogue(),
    dataset,
    populations: () => mock.populations(),
    programme: (id) => mock.programme(id),
    indicatorMetadata: (id) => mock.indicatorMetadata(id),
    breakdowns: (id, of) => mock.breakdowns(id, of),
    observations: (ids, of) => mock.observations(ids, of),
    boundaries: (of, level) => mock.boundaries(of, level),
    register: (id, query) => mock.register(id, query),
  }
  await render(
    <QueryClientProvider client={makeQueryClient()}>
      <DataSourceProvider source={source}>
        <SourceOfData />
      </DataSourceProvider>
    </QueryClientProvider>,
  )
}

/** The description that stands under a term. */
const under = (term: string): string | undefined =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === term)?.nextElementSibling
    ?.textContent

describe('the source of the data', () => {
  test.each([
    ['kk', 'Жариялаушы', 'Birlik жобасы', 'MIT лицензиясы'],
    ['ru', 'Издатель', 'Проект Birlik', 'Лицензия MIT'],
    ['en', 'Publisher', 'Birlik project', 'MIT licence'],
  ] as const)('is told with its publisher and licence in %s', async (language, term, publisher, licence) => {
    await open(() => mock.dataset(), language)
    await expect.poll(() => under(term)).toBe(publisher)
    const link = page.getByRole('link', { name: licence })
    await expect.element(link).toHaveAttribute('href', 'https://spdx.org/licenses/MIT.html')
    await expect.element(page.getByText('(spdx.org)')).toBeVisible()
  })

  test('an address that a network could change is text, and what nobody said is said to be so', async () => {
    await open(telling({ publisher: null, licence: { name: { en: 'Open' }, url: 'http://example.kz/t' } }))
    await expect.element(page.getByText('http://example.kz/t')).toBeVisible()
    expect(under('Publisher')).toBe('not stated')
    expect(document.querySelector('a')).toBeNull()
  })

  test('a source of an earlier contract: it says that nobody tells, and the rest of the page stands', async () => {
    await open(failing('not-found'))
    await expect.element(page.getByText(/does not say who publishes the data/)).toBeVisible()
    await expect.poll(() => under('Version')).toBe((await mock.catalogue()).data.dataset.version)
    expect(document.querySelector('.failure')).toBeNull()
  })

  test('a refused answer names its place, and the rest of the page stands', async () => {
    await open(failing('malformed'), 'ru')
    await expect.element(page.getByRole('region', { name: /Издатель и лицензия/ })).toBeVisible()
    await expect.element(page.getByText(/Демонстрационный набор данных/)).toBeVisible()
    await expect.element(page.getByText('Демонстрационные данные: не официальная статистика')).toBeVisible()
  })
})
