import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { openAnalysis } from '../analysisPages'
import { expect } from '../page'

const KIND = {
  ru: { similar: 'Похожие регионы', trends: 'Динамика' },
} as const

export const grid = (page: Page) => page.getByRole('grid')

/** Chooses a file of the menu and waits for it. */
export async function download(page: Page, item: RegExp): Promise<Download> {
  await page.locator('.download-menu button').filter({ visible: true }).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return file
}

/** A central analyst: the laggard, how its figure is counted, its like, files, and the link for a colleague. */
export async function analystJourney(page: Page): Promise<void> {
  await openAnalysis(page, '/ru/compare?period=2016-Q4')
  // The region that lags most in language courses: learners, the least first.
  const heading = grid(page).getByRole('columnheader', { name: /Слушатели курсов государственного языка/ })
  await heading.getByRole('button').click()
  await heading.getByRole('button').click()
  await expect(page).toHaveURL(/sort=-kz-course-learners/)
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  const rows = grid(page).locator('[data-region]')
  const learners = '[data-obs^="kz-course-learners|"]'
  await expect(rows).toHaveCount(16)
  const laggard = await rows.first().getAttribute('data-region')
  expect(laggard).toBe('karaganda')
  // Two regions did not report: they stand last, and say so.
  await expect(
    grid(page)
      .getByRole('gridcell', { name: /отчёт не представлен/ })
      .and(page.locator(learners)),
  ).toHaveCount(2)
  for (const row of [14, 15]) {
    await expect(rows.nth(row).locator(learners)).toHaveAccessibleName(/отчёт не представлен/)
  }

  // How the figure is counted, and which measure of the Concept it answers to.
  await heading.getByRole('link').click()
  await expect(page).toHaveURL(/\/ru\/indicators\/kz-course-learners\?period=2016-Q4/)
  await expect(page.locator('h1')).toHaveText('Слушатели курсов государственного языка')
  await expect(page.locator('main')).toContainText(
    'Лица, вновь зачисленные в группы курсов государственного языка',
  )
  const measure = page.locator('main a[href*="/programme"]', { hasText: /язык/i }).first()
  await measure.click()
  await expect(page).toHaveURL(/\/ru\/programme/)
  await expect(page.locator('main')).toContainText('5.1')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/ru\/compare\?.*sort=-kz-course-learners/)

  // The laggard beside its three most similar regions, since 2016.
  await rows.first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/ru\/regions\/karaganda/)
  await page.getByRole('link', { name: KIND.ru.similar }).click()
  await expect(page).toHaveURL(/show=similar/)
  await expect(page).toHaveURL(/regions=karaganda/)
  await page.getByRole('link', { name: /Сравнить с 3 самыми похожими/ }).click()
  await expect(page).toHaveURL(/show=trends/)
  const compared = new URL(page.url()).searchParams.get('regions')?.split('_') ?? []
  expect(compared).toHaveLength(4)
  expect(compared[0]).toBe('karaganda')
  await page.getByRole('combobox', { name: 'Начало ряда' }).selectOption('2016-Q1')
  await expect(page).toHaveURL(/since=2016-Q1/)

  const workbook = await download(page, /XLSX/)
  expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)
  const bytes = await readFile(await workbook.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.length).toBeGreaterThan(20_000)
  const picture = await download(page, /SVG/)
  const svg = await readFile(await picture.path(), 'utf8')
  expect(svg).toContain('ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ')
  expect(svg).toContain('since=2016-Q1')
  expect(svg).not.toContain('var(--')
  const png = await download(page, /\(PNG\)/)
  expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG')

  // A colleague opens the link in Kazakh and sees the same.
  const read = (of: Page) =>
    of
      .locator('main [data-obs]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-obs')))
  await page.getByRole('button', { name: 'Показать таблицей' }).click()
  const own = await read(page)
  expect(own.length).toBeGreaterThan(40)
  const other = await page.context().newPage()
  await openAnalysis(other, page.url().replace('/ru/', '/kk/'))
  await expect(other.locator('html')).toHaveAttribute('lang', 'kk')
  await other.getByRole('button', { name: /Кестемен|Кесте/ }).click()
  expect(await read(other)).toEqual(own)
  await expect(other.locator('main')).toContainText('Қарағанды')
  await other.close()
}
