import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Language } from '../../../src/domain/region'
import { IndicatorPicker } from '../../../src/features/search/IndicatorPicker'
import { startI18n, switchLanguage } from '../../../src/i18n/i18n'
import { address } from '../../../src/view/address'
import { AnnounceContext } from '../../../src/view/announce'
import { CatalogueViewProvider } from '../../../src/view/CatalogueViewProvider'
import { catalogue } from '../../domain/searchCatalogue'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'

const NAMES: Readonly<Record<Language, string>> = { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' }
const LISTED = catalogue.indicators.filter(({ role }) => role === 'listed')
let spoken: string[] = []

async function open(language: Language, query = '') {
  await startI18n(language)
  address.push(`/${language}/map${query}`)
  spoken = []
  return render(
    <AnnounceContext value={(message) => spoken.push(message)}>
      <CatalogueViewProvider catalogue={catalogue}>
        <IndicatorPicker />
        <button type="button">next</button>
      </CatalogueViewProvider>
    </AnnounceContext>,
  )
}

const box = () => page.getByRole('combobox')
const options = () => page.getByRole('option')
const chosen = () => new URLSearchParams(address.get().search).get('indicator')

beforeEach(() => page.viewport(1440, 900))

describe.each(['kk', 'ru', 'en'] as const)('in %s', (language) => {
  test('is a combobox named as an indicator, showing the one on the screen', async () => {
    await open(language, '?indicator=sunday-schools')
    await expect.element(page.getByRole('combobox', { name: NAMES[language] })).toBeVisible()
    const sunday = catalogue.indicators.find(({ id }) => id === 'sunday-schools')
    await expect.element(box()).toHaveValue(sunday?.name[language] ?? '')
  })

  test('opens on a click with all indicators under the four directions', async () => {
    await open(language)
    await box().click()
    await expect.poll(() => options().all().length).toBe(LISTED.length)
    expect(page.getByRole('group').all()).toHaveLength(4)
    for (const { name } of catalogue.programme.directions) {
      await expect.element(page.getByRole('group', { name: name[language] ?? '' })).toBeInTheDocument()
    }
  })
})

test('once open the field is empty, to be typed into', async () => {
  await open('en', '?indicator=kz-courses')
  await box().click()
  await expect.element(box()).toHaveValue('')
  await expect.element(box()).toHaveAttribute('placeholder', 'State-language courses')
  await userEvent.keyboard('sunday')
  await expect.element(box()).toHaveValue('sunday')
  await expect.element(options().first()).toHaveTextContent('Sunday schools')
})

test('arrow down and Enter choose the next indicator, and the list closes', async () => {
  await open('en', '?indicator=kz-courses')
  await box().click()
  await expect.element(options().first()).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(chosen).toBe(LISTED[1]?.id)
  await expect.element(box()).toHaveAttribute('aria-expanded', 'false')
  await expect.element(box()).toHaveValue(LISTED[1]?.name.en ?? '')
})

test('a click on an option chooses it and keeps the place and the period of the view', async () => {
  await open('ru', '?indicator=kz-courses&period=2019-Q4&region=kostanay')
  await box().click()
  await page.getByRole('option', { name: 'Воскресные школы' }).click()
  await expect.poll(chosen).toBe('sunday-schools')
  const view = new URLSearchParams(address.get().search)
  expect([view.get('period'), view.get('region')]).toEqual(['2019-Q4', 'kostanay'])
})

test('finds in three languages at once, and says what matched when it was another one', async () => {
  await open('kk')
  for (const query of ['sunday schools', 'воскресные школы', 'jeksenbilik mektepter', 'жексенбілік']) {
    await box().fill(query)
    await expect.element(options().first()).toHaveTextContent('Жексенбілік мектептер')
  }
  await box().fill('Sunday schools')
  await expect.element(options().first()).toHaveTextContent('сәйкестігі: Sunday schools')
  expect(options().first().element().querySelector('[lang=en]')?.textContent).toBe('Sunday schools')
})

test('Enter takes the first of what was found', async () => {
  await open('en')
  await box().click()
  await box().fill('houses of')
  await expect.element(options().first()).toHaveTextContent('Houses of Friendship')
  await expect.poll(() => box().element().getAttribute('aria-activedescendant')).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  await expect.poll(chosen).toBe('houses-of-friendship')
})

test('says in words that nothing was found, and speaks the count once typing pauses', async () => {
  await open('ru')
  await box().fill('цшцшцш')
  await expect.element(page.getByText('По запросу «цшцшцш» ничего не найдено')).toBeVisible()
  await expect.poll(() => spoken).toEqual(['По запросу «цшцшцш» ничего не найдено'])
  await box().fill('школы')
  await expect.poll(() => spoken.at(-1)).toMatch(/^найдено \d+ результат/)
})

test('Escape gives the chosen name back and changes nothing', async () => {
  await open('en', '?indicator=kz-courses')
  await box().fill('sund')
  await userEvent.keyboard('{Escape}')
  await expect.element(box()).toHaveValue('State-language courses')
  expect(chosen()).toBe('kz-courses')
})

test('leaving the field with half a word gives the chosen name back', async () => {
  await open('en', '?indicator=kz-courses')
  await box().fill('sund')
  await userEvent.tab()
  await expect.element(page.getByRole('button', { name: 'next' })).toHaveFocus()
  await expect.element(box()).toHaveValue('State-language courses')
  expect(chosen()).toBe('kz-courses')
})

test('follows the language of the view in place', async () => {
  await open('kk', '?indicator=sunday-schools')
  await expect.element(box()).toHaveValue('Жексенбілік мектептер')
  await switchLanguage('ru')
  await expect.element(page.getByRole('combobox', { name: 'Показатель' })).toHaveValue('Воскресные школы')
})

test.each([390, 1440])('stays inside the screen at %i px', async (width) => {
  await page.viewport(width, 844)
  await open('ru')
  await box().click()
  await expect.element(options().first()).toBeVisible()
  await expect
    .poll(() => page.getByRole('listbox').element().getBoundingClientRect().right)
    .toBeLessThanOrEqual(width)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
