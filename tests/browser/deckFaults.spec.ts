import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fileOf, give, note, openFile, saved } from './deckPage'
import { expect, test } from './page'

test('F68: for an indicator, a region and a period that are gone others are offered', async ({ page }) => {
  const file = fileOf('removed', [
    { id: 'a', address: 'map?indicator=no-such' },
    { id: 'b', address: 'regions/torgay' },
    { id: 'c', address: 'map?indicator=eca-total&period=1999-Q4' },
  ])
  await openFile(page, file, 3)
  const marks = page.locator('.scene-item__mark')
  await expect(marks).toHaveText(['no data', 'no data', 'no data'])
  for (const [n, label, choice] of [
    [1, 'Replace the indicator', 'eca-total'],
    [2, 'Replace the region', 'akmola'],
    [3, 'Replace the period', 'latest'],
  ] as const) {
    await page
      .locator('.scene-item__choose')
      .nth(n - 1)
      .click()
    await page.getByLabel(label).selectOption(choice)
    await expect(page.getByLabel(label)).toHaveCount(0)
    await expect(marks).toHaveCount(3 - n)
  }
  await page.keyboard.press('Control+z')
  await expect(marks).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await saved(page)
  await page.reload()
  await expect(page.locator('.scene-item .scene-thumb svg')).toHaveCount(3)
  await expect(marks).toHaveCount(0)
})

test('F110: a scene without Kazakh words is marked, the preflight lists it, and the hall reads Russian as Russian', async ({
  page,
}) => {
  const file = fileOf('no-kazakh', [
    { id: 'a', kind: 'section', title: { kk: 'Бірлік', ru: 'Единство', en: 'Unity' } },
    { id: 'b', kind: 'title', title: { ru: 'Только по-русски' } },
  ])
  await openFile(page, file, 2, 'kk')
  await expect(page.locator('.scene-item').nth(0).locator('.scene-item__mark')).toHaveCount(0)
  await expect(page.locator('.scene-item').nth(1).locator('.scene-item__mark').first()).toHaveText(
    'қазақшасы жоқ',
  )
  await page.locator('.deck-editor__tools .button--primary').click()
  const line = page.locator('[data-line="kazakh"]')
  await expect(line).toHaveAttribute('data-state', 'warn')
  await expect(line).toContainText(': 2.')
  await page.locator('.preflight__start .button--primary').click()
  const stage = page.locator('.stage-slide').first()
  await expect(stage).toHaveAttribute('lang', 'kk')
  await expect(stage.locator('[data-text="title"]').first()).not.toHaveAttribute('lang')
  await page.keyboard.press('PageDown')
  const title = page.locator('.stage-slide [data-text="title"]', { hasText: 'Только' }).first()
  await expect(title).toHaveAttribute('lang', 'ru')
})

test('F105: where the browser cannot keep the screen awake, the preflight says what can', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'))
  await openFile(page, fileOf('awake', [{ id: 'a', kind: 'title' }]), 1)
  await page.getByRole('button', { name: 'Get ready to present' }).click()
  const line = page.locator('[data-line="wake"]')
  await expect(line).toHaveAttribute('data-state', 'warn')
  await expect(line).toContainText('Switch sleep off')
  await expect(line).toContainText('take a file for the hall')
  await expect(page.locator('.preflight__start')).toBeVisible()
})

/** Bytes of files that the page has read. */
const watchReading = (page: Page) =>
  page.addInitScript(() => {
    const read = { bytes: 0 }
    Object.assign(globalThis, { bytesRead: read })
    for (const name of ['text', 'arrayBuffer', 'stream', 'bytes'] as const) {
      const own = Reflect.get(Blob.prototype, name) as ((this: Blob) => unknown) | undefined
      if (own === undefined) continue
      Reflect.set(Blob.prototype, name, function count(this: Blob) {
        read.bytes += this.size
        return own.call(this)
      })
    }
  })
const bytesRead = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { bytesRead: { bytes: number } }).bytesRead.bytes)

test('F69: a wrong file, one of 2 GB and a folder are refused by what they are, and hardly read', async ({
  page,
}, info) => {
  await watchReading(page)
  const folder = info.outputPath('folder')
  const huge = info.outputPath('huge.birlik.json')
  const wrong = info.outputPath('wrong.birlik.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(huge, '{"format":"birlik-deck"')
  // Sparse: it takes no room on the disk.
  truncateSync(huge, 2 * 1024 ** 3)
  writeFileSync(wrong, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1024 * 1024)]))
  await page.goto('/en/present')
  const refusal = page.locator('[data-refusal]')
  await expect(page.locator('.deck-list__empty')).toBeVisible()
  for (const [path, why] of [
    [wrong, 'foreign'],
    [huge, 'tooLarge'],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(path)
    await expect(refusal).toHaveAttribute('data-refusal', why)
    await expect(refusal).toHaveAttribute('role', 'alert')
    expect(await bytesRead(page), why).toBeLessThanOrEqual(64 * 1024)
    await refusal.getByRole('button').click()
  }
  const session = await page.context().newCDPSession(page)
  const drop = async (path: string) => {
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await drop(folder)
  await expect(refusal).toHaveAttribute('data-refusal', 'folder')
  expect(await bytesRead(page)).toBeLessThanOrEqual(64 * 1024)
  await expect(page.locator('.deck-card')).toHaveCount(0)
})

test('F72: storage is full: said so, the earlier version is intact, a file is offered, and it goes on with room', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/present')
  const session = await page.context().newCDPSession(page)
  const quota = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: baseURL ?? '',
      ...(quotaSize === undefined ? {} : { quotaSize }),
    })
  // The browser asks for the room that is left only when what it last heard of is used up.
  await quota(400_000)
  const long = 'written before '.repeat(600)
  const file = Array.from({ length: 16 }, (_, i) => ({ id: `s${i}`, kind: 'title' as const, note: long }))
  await give(page, fileOf('full', file))
  await saved(page)
  await expect(page.locator('.scene-item')).toHaveCount(16)
  await quota(1000)
  await note(page).fill('written after')
  const trouble = page.locator('[data-save="full"]')
  await expect(trouble).toBeVisible()
  await expect(trouble).toContainText('Not saved')
  await expect(trouble).toContainText("The browser's storage is full. The earlier version is intact.")
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    trouble.getByRole('button', { name: 'Save to a file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  // Another window sees what was written before, whole.
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(note(other)).toHaveValue(long)
  await expect(other.locator('.scene-item')).toHaveCount(16)
  await expect(other.locator('.deck-editor__broken')).toHaveCount(0)
  await other.close()
  await quota()
  await trouble.getByRole('button', { name: 'Save again' }).click()
  await saved(page)
})

test('F73: storage that was wiped is an empty list, and a file can be opened', async ({ page, baseURL }) => {
  const file = fileOf('wiped', [{ id: 'a', kind: 'title' }])
  await openFile(page, file, 1)
  const address = page.url()
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'all' })
  await page.goto(address)
  await expect(page.locator('h1')).toHaveText('There is no such presentation here')
  await page.getByRole('link', { name: 'All presentations' }).click()
  await expect(page.locator('.deck-list__empty h2')).toHaveText('No saved presentations were found here')
  await expect(page.getByRole('button', { name: 'Open from a file' })).toBeVisible()
  await give(page, file)
  await expect(page.locator('.scene-item__title')).toHaveCount(1)
})
