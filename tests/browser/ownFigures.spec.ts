import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/universal'
import { checkPackage } from '../../src/data/files/checkPackage'
import { axeFindings, change } from './axe'
import { bytesOf, CSV, windows1251 } from './ownTable'
import { expect, move, test, ready } from './page'

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test("a table of one's own: chosen, mended, shown, reloaded, saved, left again; its package opens as a folder", async ({
  page,
}) => {
  await page.goto('/ru/try')
  const [empty] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать таблицу для заполнения' }).click(),
  ])
  await page.locator('[data-own="file"]').setInputFiles(file('пустая.xlsx', bytesOf(await empty.path())))
  await expect(page.locator('[data-open="0"]')).toBeVisible()
  await page.locator('[data-own="file"]').setInputFiles(file('школы.csv', windows1251(CSV)))
  await expect(page.getByText('WINDOWS-1251')).toBeVisible()
  await expect(page.locator('[data-open="3"]')).toBeVisible()
  const show = page.getByRole('button', { name: 'Показать эти данные' })
  await expect(show).toBeDisabled()
  await page.getByLabel('Регион вместо «Актюбинскя обл.»').selectOption('aktobe')
  await expect(page.locator('[data-problem="unknown-region"]')).toHaveAttribute('data-fix', 'region')
  for (const problem of ['later-region', 'cell'])
    await page.locator(`[data-problem="${problem}"]`).getByRole('button', { name: 'Исключить' }).click()
  await expect(page.locator('[data-open="0"]')).toBeVisible()
  await expect(page.locator('[data-read="3"]')).toBeVisible()
  await expect(page.locator('[data-count="leftOut"]')).toContainText('2')
  await expect(page.locator('[data-count="country"]')).toContainText('1')
  await expect(page.locator('[data-count="missing"]')).toContainText('1')
  expect(await axeFindings(page)).toEqual([])
  await change(page, 'dark')
  expect(await axeFindings(page)).toEqual([])

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить как набор данных' }).click()
  const saved = unzipSync(new Uint8Array(bytesOf(await (await download).path())))
  const report = await checkPackage(async (path) => saved[path] ?? null)
  expect([report.problemCount, report.rows.get('observations.csv')]).toEqual([0, 3])

  await show.click()
  await page.waitForURL(/indicator=sunday-schools/)
  await ready(page)
  const mark = page.getByRole('link', { name: /Ваши данные, только на этом компьютере/ })
  await expect(mark).toBeVisible()
  await expect(page.locator('.app-footer')).toContainText('Ваши данные, только на этом компьютере: школы.csv')
  await expect(page.locator('[data-region="akmola"][data-obs]').first()).toBeAttached()
  await expect(page.getByText('1 234').first()).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(mark).toBeVisible()
  for (const other of ['regions/akmola', 'compare', 'indicators', 'programme', 'events', 'present']) {
    await move(page, `/ru/${other}`)
    await expect(page.locator('main h1').first()).toBeAttached()
    await expect(mark).toBeVisible()
    if (other === 'events')
      await expect(page.locator('[data-state="not-in-file"]')).toContainText(
        'В вашем файле нет реестра мероприятий',
      )
  }
  // Nobody shows a hall figures of their own in the belief that they are those of the installation.
  const note = page.locator('[data-note="own-figures"]')
  await expect(note).toContainText('Презентации показывают ваши данные')
  await page.getByRole('button', { name: 'Готовый образец' }).click()
  await expect(page.locator('.deck-editor__title')).toBeVisible()
  await expect(note).toBeVisible()
  await move(page, new URL(page.url()).pathname.replace(/\/?$/, '/stage'))
  await expect(page.locator('.stage__slide')).toContainText('Данные из файла докладчика')
  await move(page, '/ru/map')
  await expect(mark).toBeVisible()

  await mark.click()
  await page.getByRole('button', { name: 'Вернуться к данным установки' }).click()
  await expect(page.getByText('Демонстрационные данные').first()).toBeVisible()
  await expect(mark).toHaveCount(0)
  await expect(page.locator('[data-kept="waiting"]')).toBeVisible()
  await expect(page.getByText('Актюбинскя обл. → Актюбинская область')).toBeVisible()

  const folder = join(mkdtempSync(join(tmpdir(), 'own-')), 'набор')
  for (const [path, bytes] of Object.entries(saved)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  await page.locator('[data-own="folder"]').setInputFiles(folder)
  await expect(page.getByText('Ошибок не найдено')).toBeVisible()
  await show.click()
  await page.waitForURL(/indicator=sunday-schools/)
  await ready(page)
  await expect(mark).toBeVisible()
  await mark.click()
  await page.getByRole('button', { name: 'Удалить с этого компьютера' }).click()
  await expect(page.locator('[data-kept]')).toHaveCount(0)
})

test('a workbook is opened too, with an earlier correction offered; hostile files get words and leave the page standing', async ({
  page,
}) => {
  await page.goto('/en/try')
  const text = (value: string) => ({ type: String, value })
  const number = (value: number) => ({ type: Number, value })
  const sheet = [
    [text('Region'), text('2018'), text('2019')],
    [text('Akmola Region'), number(4), number(5)],
    [text('Karagnda'), number(7), number(8)],
  ]
  const blob = await writeWorkbook([{ data: sheet, sheet: 'Houses of Friendship' }]).toBlob()
  const book = Buffer.from(await blob.arrayBuffer())
  const choose = page.locator('[data-own="file"]')
  const open = async () => {
    await choose.setInputFiles(file('houses.xlsx', book))
    await page.getByLabel('Indicator of all values').selectOption('houses-of-friendship')
  }
  await open()
  await page.getByLabel('Region in place of “Karagnda”').selectOption('karaganda')
  await expect(page.locator('[data-read="4"]')).toBeVisible()
  await open()
  await page.getByRole('button', { name: 'Apply 1 earlier correction' }).click()
  await expect(page.locator('[data-open="0"]')).toBeVisible()

  const refusals: readonly (readonly [string, Buffer])[] = [
    ['empty', Buffer.alloc(0)],
    ['not-a-table', Buffer.from([1, 2, 3, 0, 5, 255])],
    ['too-large', Buffer.alloc(21 * 1024 * 1024, 65)],
    ['damaged-workbook', book.subarray(0, 900)],
    ['old-workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['web-page', Buffer.from('<!doctype html><table><tr><td>1</td></tr></table>')],
    ['too-many-columns', Buffer.from(`Region${',x'.repeat(1_000_000)}\nAkmola`)],
    ['no-rows', Buffer.from(';;;\n;;;\n')],
  ]
  for (const [why, bytes] of refusals) {
    await choose.setInputFiles(file('odd.csv', bytes))
    await expect(page.locator(`[data-refusal="${why}"]`)).toBeVisible()
  }
  const rows = Array.from({ length: 20_000 }, (_, at) => `Place ${at},2019,=1+1`)
  await choose.setInputFiles(file('many.csv', Buffer.from(`Region,Year,Value\n${rows.join('\n')}`)))
  await page.getByLabel('Indicator of all values').selectOption('houses-of-friendship')
  await expect(page.locator('[data-open="20000"]')).toBeVisible()
  await page.getByRole('button', { name: 'Leave out all that is undecided' }).click()
  await expect(page.locator('[data-open="0"]')).toBeVisible()
  await expect(page.locator('[data-count="leftOut"]')).toContainText('20,000')
})
