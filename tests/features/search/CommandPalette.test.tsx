import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { DataSource } from '../../../src/data/dataSource'
import { DataSourceProvider } from '../../../src/data/DataSourceProvider'
import type { Language } from '../../../src/domain/region'
import { CommandPalette } from '../../../src/features/search/CommandPalette'
import { startI18n } from '../../../src/i18n/i18n'
import { address } from '../../../src/view/address'
import { catalogue } from '../../domain/searchCatalogue'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import '../../../src/ui/button.css'

const never = () => new Promise<never>(() => {})
const freshness = { isStale: false, fetchedAt: '2021-01-25T00:00:00Z' }
const source = (answer: DataSource['catalogue']): DataSource => ({
  id: 'test',
  adapter: 'mock',
  catalogue: answer,
  dataset: never,
  populations: never,
  programme: never,
  indicatorMetadata: never,
  breakdowns: never,
  observations: never,
  boundaries: never,
  register: never,
})
const copy = vi.fn<() => void>()
const LABELS: Readonly<Record<Language, string>> = {
  kk: 'Сілтемені көшіру',
  ru: 'Скопировать ссылку',
  en: 'Copy link',
}

function Opener({ language }: { language: Language }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      <CommandPalette
        open={isOpen}
        onClose={() => setIsOpen(false)}
        actions={[{ id: 'copy', label: LABELS[language], run: copy }]}
      />
    </>
  )
}

async function openPalette(
  language: Language,
  path = `/${language}/map`,
  answer: DataSource['catalogue'] = async () => ({ data: catalogue, freshness }),
) {
  await startI18n(language)
  address.push(path)
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DataSourceProvider source={source(answer)}>
        <Opener language={language} />
      </DataSourceProvider>
    </QueryClientProvider>,
  )
  await page.getByRole('button', { name: 'open' }).click()
}

const box = () => page.getByRole('combobox')
const options = () => page.getByRole('option')
const dialog = () => page.getByRole('dialog')
const inView = (name: string) => new URLSearchParams(address.get().search).get(name)
const type = async (query: string) => {
  await expect.element(box()).toBeVisible()
  await box().fill(query)
}

beforeEach(async () => {
  copy.mockClear()
  await page.viewport(1440, 900)
})

describe.each([
  ['kk', 'Өңірді, көрсеткішті немесе әрекетті табу', ['Өңірлер', 'Әрекеттер', 'Көрсеткіштер']],
  ['ru', 'Найти регион, показатель или действие', ['Регионы', 'Действия', 'Показатели']],
  ['en', 'Find a region, an indicator or an action', ['Regions', 'Actions', 'Indicators']],
] as const)('in %s', (language, name, headings) => {
  test('is a named dialog with one combobox that has the focus', async () => {
    await openPalette(language)
    await expect.element(page.getByRole('dialog', { name })).toBeVisible()
    await expect.element(page.getByRole('combobox', { name })).toHaveFocus()
  })

  test('lists regions, actions and indicators before anything is typed', async () => {
    await openPalette(language)
    for (const heading of headings) {
      await expect.element(page.getByRole('group', { name: heading, exact: true })).toBeInTheDocument()
    }
    await expect.element(page.getByRole('option', { name: LABELS[language] })).toBeInTheDocument()
  })
})

describe('a region', () => {
  test.each(['Qostanai', 'кустанай', 'KZ-39', '390000000', 'Костонай', 'rjcnfyfq'])(
    'is chosen by typing %s and Enter',
    async (query) => {
      await openPalette('kk')
      await type(query)
      await expect.element(options().first()).toHaveTextContent('Қостанай облысы')
      await expect.poll(() => box().element().getAttribute('aria-activedescendant')).toBeTruthy()
      await userEvent.keyboard('{Enter}')
      await expect.poll(() => inView('region')).toBe('kostanay')
      await expect.element(dialog()).not.toBeInTheDocument()
    },
  )

  test('says by which former name it was found', async () => {
    await openPalette('ru')
    await type('Целиноград')
    await expect.element(options().first()).toHaveTextContent('город Астана')
    await expect.element(options().first()).toHaveTextContent('совпадение: Целиноград')
  })

  test('of the same name as another stands beside it', async () => {
    await openPalette('en')
    await type('Almaty')
    await expect.element(options().nth(0)).toHaveTextContent('Almaty City')
    await expect.element(options().nth(1)).toHaveTextContent('Almaty Region')
  })

  test('is shown on the map, whatever page the palette was opened on', async () => {
    await openPalette('en', '/en/about')
    await type('Taraz')
    await page.getByRole('option', { name: 'Jambyl Region' }).click()
    await expect.poll(() => address.get().pathname).toBe('/en/map')
    expect(inView('region')).toBe('jambyl')
  })
})

test('an indicator is chosen and the region of the view stays', async () => {
  await openPalette('ru', '/ru/map?indicator=kz-courses&region=akmola')
  await type('дома дружбы')
  await page.getByRole('option', { name: 'Дома дружбы' }).click()
  await expect.poll(() => inView('indicator')).toBe('houses-of-friendship')
  expect(inView('region')).toBe('akmola')
})

test('an action is found by its words, run once, and the palette closes', async () => {
  await openPalette('kk')
  await type('көшіру')
  await page.getByRole('option', { name: 'Сілтемені көшіру' }).click()
  await expect.poll(() => copy.mock.calls.length).toBe(1)
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(inView('region')).toBeNull()
})

test('the number of results is told in the status of the dialog', async () => {
  await openPalette('ru')
  await expect.element(page.getByRole('status')).toHaveTextContent('')
  await type('Акмол')
  await expect.element(page.getByRole('status')).toHaveTextContent('найдено 2 результата')
  await type('Тараз')
  await expect.element(page.getByRole('status')).toHaveTextContent('найден 1 результат')
  await type('цшцшцш')
  await expect.element(page.getByRole('status')).toHaveTextContent('найдено 0 результатов')
  await expect.element(page.getByText('По запросу «цшцшцш» ничего не найдено')).toBeVisible()
})

test('Escape closes it and gives the focus back', async () => {
  await openPalette('en')
  await type('abc')
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'open' })).toHaveFocus()
})

test('opened again it starts with an empty field', async () => {
  await openPalette('en')
  await type('abc')
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'open' }).click()
  await expect.element(box()).toHaveValue('')
})

test('without a catalogue it still offers its actions', async () => {
  await openPalette('en', '/en/map', never)
  await type('copy')
  await expect.element(page.getByRole('option', { name: 'Copy link' })).toBeVisible()
})

test('foreign text typed into it is shown as text', async () => {
  await openPalette('en')
  await type('<img src=x onerror=alert(1)>')
  await expect.element(page.getByText('“<img src=x onerror=alert(1)>”', { exact: false })).toBeVisible()
  expect(document.querySelector('dialog img')).toBeNull()
})

test.each([390, 1440])('fits a screen of %i px', async (width) => {
  await page.viewport(width, 844)
  await openPalette('ru')
  await expect.element(box()).toBeVisible()
  await expect.element(options().first()).toBeVisible()
  const { left, right, bottom } = dialog().element().getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(width)
  expect(bottom).toBeLessThanOrEqual(844)
})
