import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, move, test } from './page'

const SCENES = 6

/** Names of the button and of the files, by language. */
const TEXTS = {
  en: { take: 'Save as a file', pptx: 'PowerPoint presentation (16:9)' },
  ru: { take: 'Сохранить в файл', pptx: 'Презентация PowerPoint (16:9)' },
  kk: { take: 'Файлға шығару', pptx: 'PowerPoint таныстырылымы (16:9)' },
} as const

async function openSample(page: Page): Promise<void> {
  await page.goto('/en/present')
  await expect(page.locator('.deck-list__tools [aria-disabled]')).toHaveCount(0)
  await page.locator('.deck-list__tools > .button').nth(1).click()
  await expect(page.locator('.scene-item .scene-thumb svg')).toHaveCount(SCENES)
}

async function choose(page: Page, take: string, kind: string): Promise<void> {
  const button = page.getByRole('button', { name: take })
  await expect(button).toBeEnabled()
  await expect(button).toHaveAttribute('aria-busy', 'false')
  await button.click()
  await page.getByRole('menuitem', { name: kind }).click()
}

/** Sizes of the pages of a PDF, points. */
const pageSizes = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[([\d. ]+)\]/g)].map(
    ([, box = '']) =>
      box
        .split(' ')
        .slice(2)
        .map((side) => Math.round(Number(side)))
        .join('×'),
  )

async function printed(page: Page, kind: string): Promise<readonly string[]> {
  await choose(page, TEXTS.en.take, kind)
  await expect(page.locator('.printed-slides__page')).toHaveCount(SCENES)
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.printed-slides')).toHaveCount(0)
  return sizes
}

test('a deck is taken away: as pages of both shapes, one scene each, and as PowerPoint in three languages', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await openSample(page)
  expect(await printed(page, 'PDF (16:9)')).toEqual(Array.from({ length: SCENES }, () => '960×540'))
  expect(await printed(page, 'PDF (4:3)')).toEqual(Array.from({ length: SCENES }, () => '720×540'))

  const { pathname } = new URL(page.url())
  const names: string[] = []
  for (const language of ['en', 'ru', 'kk'] as const) {
    await move(page, pathname.replace(/^\/en/, `/${language}`))
    const waiting = page.waitForEvent('download')
    await choose(page, TEXTS[language].take, TEXTS[language].pptx)
    const download = await waiting
    names.push(download.suggestedFilename())
    const parts = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))))
    expect(parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(SCENES)
  }
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^Birlik_[\p{L}\p{N}_,.-]+_\d{4}-\d\d-\d\d\.pptx$/u)
})
