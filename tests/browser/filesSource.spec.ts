import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { switchTo } from './languages'
import { expect, LANGUAGES, open, ready, test } from './page'
import { put, replace, takeBack, textOf } from './sources/files'
import { originOf, placeOf } from './sources/sites'

const FIGURES = 'observations.csv'
const PEOPLE = 'populations.csv'
const ADDRESS = '/kk/map?period=2019-Q4'

test.use({ baseURL: originOf('files'), allowed: /Failed to load resource/ })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  expect((await fetch(`${placeOf('files')}/data/datapackage.json`)).status).toBe(200)
})

const failure = (page: Page) => page.locator('.map-page__stage .failure, .map-page--bare .failure')

/** The folded details, in the language of the page. */
async function details(page: Page): Promise<string> {
  await expect(failure(page)).toBeVisible()
  return failure(page)
    .locator('dd')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent).join(' | '))
}

/** What the page says of a fault in each language, and that it paints nothing. */
async function saidInAll(page: Page, said: Readonly<Record<(typeof LANGUAGES)[number], string>>) {
  for (const language of LANGUAGES) {
    await switchTo(page, language)
    expect(await details(page), language).toContain(said[language])
    await expect(page.locator('[data-region], [data-obs]')).toHaveCount(0)
  }
}

test('F33: a large file is read in a worker; cut off as a good answer it is refused with its name and bytes, and comes back by Try again', async ({
  page,
}) => {
  const whole = await textOf(FIGURES)
  const [size, came] = [Buffer.byteLength(whole), 20_269]
  await put(page, FIGURES, whole.slice(0, came))
  await page.goto(ADDRESS)
  await expect(failure(page)).toHaveAttribute('data-error', 'malformed')
  expect(page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringContaining('package.worker'),
  )
  await saidInAll(page, {
    kk: `${FIGURES}: файл толық емес: ${size} байттың ${came} байты ғана келді`,
    ru: `${FIGURES}: файл неполон: ${came} из ${size} байт`,
    en: `${FIGURES}: the file is incomplete: ${came} of ${size} bytes`,
  })
  // The other files go on working.
  await expect(page.locator('.app-header__demonstration')).toBeVisible()
  await takeBack(page, FIGURES)
  await failure(page).getByRole('button').first().click()
  await ready(page)
  await expect(failure(page)).toHaveCount(0)
})

test('a row that is wrong under a renewed digest is named by file, line and column in three languages', async ({
  page,
}) => {
  const [header = '', second = '', ...rest] = (await textOf(FIGURES)).split('\n')
  await replace(page, FIGURES, [header, second.replace('2013-Q1', '2013-Q5'), ...rest].join('\n'))
  await page.goto(ADDRESS)
  await saidInAll(page, {
    kk: `${FIGURES}, 2-жол, 4-баған (period): «2013-Q5» — 2019 немесе 2019-Q4 түріндегі кезең емес`,
    ru: `${FIGURES}, строка 2, столбец 4 (period): «2013-Q5» — не период вида 2019 или 2019-Q4`,
    en: `${FIGURES}, line 2, column 4 (period): "2013-Q5" is not a period such as 2019 or 2019-Q4`,
  })
})

test('F65: a file changed by hand is refused; accepted by name it is taken, and every screen and file says so', async ({
  page,
}) => {
  const edited = (await textOf(PEOPLE)).replace('2013,akmola,2019,7', '2013,akmola,2019,8')
  expect(edited).not.toBe(await textOf(PEOPLE))
  await put(page, PEOPLE, edited)
  await open(page, '/en/map?period=2019-Q4&region=akmola')
  // Without residents there are no rates; figures as reported stand.
  await expect(page.locator('[data-notice="no-population"]')).toBeVisible()
  await expect(page.locator('[data-obs*="per-10k"]')).toHaveCount(0)
  await expect(page.locator('[data-obs*="|akmola|2019-Q4|2013|absolute"]').first()).toBeAttached()

  await page.route('**/config.json', (route) =>
    route.fulfill({
      json: {
        source: { kind: 'files', url: 'data/', acceptChanged: [PEOPLE] },
        defaultLanguage: 'kk',
        homeRegion: null,
        tiles: null,
      },
    }),
  )
  await open(page, '/en/map?period=2019-Q4&region=akmola')
  await expect(page.locator('[data-obs*="|akmola|2019-Q4|2013|per-10k"]').first()).toBeAttached()
  const marks = {
    en: `${PEOPLE} was changed after the data package was made`,
    kk: `${PEOPLE} файлы`,
    ru: `файл ${PEOPLE} изменен после составления набора данных`,
  }
  await expect(page.locator('.app-footer')).toContainText(marks.en)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: /SVG/ }).click()
  const picture = await readFile(await (await waiting).path(), 'utf8')
  expect(picture.replaceAll(/<[^>]+>\s*/g, ' ').replaceAll(/\s+/g, ' ')).toContain(PEOPLE)
  for (const language of ['kk', 'ru'] as const) {
    await switchTo(page, language)
    await expect(page.locator('.app-footer')).toContainText(marks[language])
  }
})

test('F13, F18: without datapackage.json, or with a login page in place of it or of a file, the page says which and why', async ({
  page,
}) => {
  await page.route('**/data/datapackage.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(ADDRESS)
  await expect(failure(page)).toHaveAttribute('data-error', 'not-found')
  expect(await details(page)).toContain('/datapackage.json')
  await page.unroute('**/data/datapackage.json')

  await put(page, 'datapackage.json', '<!doctype html><title>Wi-Fi</title>', 'text/html')
  await failure(page).getByRole('button').first().click()
  await expect(failure(page)).toHaveAttribute('data-error', 'portal')
  expect(await details(page)).toContain('/datapackage.json')
  await takeBack(page, 'datapackage.json')

  await put(page, FIGURES, '<!doctype html><title>Wi-Fi</title>', 'text/html')
  await failure(page).getByRole('button').first().click()
  await expect(page.locator(`.map-page__stage .failure[data-error="portal"]`)).toContainText('Wi-Fi')
  await saidInAll(page, {
    kk: `${FIGURES}: файлдың орнына веб-бет келді`,
    ru: `${FIGURES}: вместо файла пришла веб-страница`,
    en: `${FIGURES}: a web page came instead of the file`,
  })
  await takeBack(page, FIGURES)
  await failure(page).getByRole('button').first().click()
  await ready(page)
})
