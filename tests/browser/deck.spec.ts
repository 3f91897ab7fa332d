import type { Page } from '@playwright/test'
import { axeFindings, change, emulate } from './axe'
import { saved } from './deckPage'
import { deckJourney, decks, openList, textOf, titles } from './journeys/deckJourney'
import { isForeign, switchTo, textsOf } from './languages'
import { expect, test } from './page'
import { smallTargets } from './targetSizes'

/** Field of the title of the chosen scene. */
const titleIn = (page: Page, language: string) =>
  page.getByRole('group', { name: 'Title', exact: true }).getByLabel(language)
/** The ready-made sample, open in the editor with all its pictures. */
async function openSample(page: Page, language = 'en'): Promise<void> {
  await openList(page, language)
  await page.locator('.deck-list__tools > .button').nth(1).click()
  await expect(titles(page)).toHaveCount(6)
  await expect(page.locator('.scene-item .scene-thumb svg')).toHaveCount(6)
  await saved(page)
}

test('from a map to a deck of four scenes, arranged by keyboard, undone, exported, deleted and imported the same', ({
  page,
}) => deckJourney(page))

test('what is typed is saved as it is typed, in three languages, and is one step to undo', async ({
  page,
}) => {
  await openSample(page)
  await page.locator('.scene-item__choose').nth(1).click()
  const field = titleIn(page, 'In Kazakh')
  await expect(field).toHaveAttribute('lang', 'kk')
  await expect(field).toHaveAttribute('placeholder', /[А-яӘәҒғҚқҢңӨөҰұҮүҺһІі]{4}/)
  await field.pressSequentially('Жаңа тақырып')
  await page.getByLabel('Note for the speaker').fill('Pause here')
  await saved(page)
  await page.reload()
  await expect(titleIn(page, 'In Kazakh')).toHaveValue('Жаңа тақырып')
  await expect(page.getByLabel('Note for the speaker')).toHaveValue('Pause here')

  await titleIn(page, 'In English').pressSequentially('New title')
  await expect(titles(page).nth(1)).toHaveText('New title')
  await page.keyboard.press('Control+z')
  await expect(titleIn(page, 'In English')).toHaveValue('')
})

test('a scene is dragged with the pointer, and Esc leaves it where it was', async ({ page }) => {
  await openSample(page)
  const before = await titles(page).allTextContents()
  const grip = page.locator('.scene-item__grip')
  const drag = async (from: number, to: number) => {
    const target = await page.locator('.scene-item').nth(to).boundingBox()
    await grip.nth(from).hover()
    await page.mouse.down()
    await page.mouse.move(target!.x + 10, target!.y + target!.height - 4, { steps: 6 })
  }
  await drag(1, 3)
  await expect(page.locator('.scene-item[data-drag="after"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await titles(page).allTextContents()).toEqual(before)
  await drag(1, 3)
  await page.mouse.up()
  const [a, b, c, d, ...rest] = before
  await expect(titles(page)).toHaveText([a, c, d, b, ...rest].map(String))
})

test('F75: two windows: the later edit is not lost, and nothing is written over', async ({
  page,
  context,
}) => {
  await openSample(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.locator('.scene-item')).toHaveCount(6)
  // Both are held in the same moment, each with an edit of its own.
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await page.getByLabel('Note for the speaker').fill('first window')
  await saved(page)
  await other.getByLabel('Note for the speaker').fill('second window')
  const trouble = other.locator('[data-save="conflict"]')
  await expect(trouble).toBeVisible()
  await trouble.getByRole('button', { name: 'Keep both' }).click()
  await expect(other.locator('h1')).toContainText('(2)')
  await expect(other.getByLabel('Note for the speaker')).toHaveValue('second window')
  await page.reload()
  await expect(page.getByLabel('Note for the speaker')).toHaveValue('first window')
})

test('a damaged file is opened only when it is asked for, a wrong one is refused', async ({ page }) => {
  await openSample(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Birlik file' }).click(),
  ])
  const text = await textOf(file)
  await openList(page)
  const input = page.locator('input[type=file]')
  const give = (content: string) =>
    input.setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await give('{"features":[]}')
  await expect(page.locator('[data-refusal="foreign"]')).toBeVisible()
  await give(text.replace('"seconds":60', '"seconds":61'))
  const dialog = page.getByRole('dialog', { name: 'The file was read only in part' })
  await expect(dialog).toContainText('Of 6 scenes in the file, 5 are intact')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(decks(page)).toHaveCount(1)
  await give(text)
  // The very same deck is here: it is opened, and not doubled.
  await expect(titles(page)).toHaveCount(6)
  await openList(page)
  await expect(decks(page)).toHaveCount(1)
})

test('the preflight says what to do, and the check of the deck where to mend it', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Closing scene' }).click()
  await titleIn(page, 'In Russian').fill('Спасибо')
  await page.getByRole('button', { name: 'Get ready to present' }).click()
  const preflight = page.getByRole('dialog', { name: 'Before you start' })
  await expect(preflight.locator('[data-state="checking"]')).toHaveCount(0)
  await expect(preflight.locator('.preflight__line')).toHaveCount(9)
  await expect(preflight.locator('[data-line="data"]')).toHaveAttribute('data-state', 'good')
  await expect(preflight.getByRole('link', { name: 'Start' })).toHaveAttribute(
    'href',
    /\/en\/present\/[a-z0-9]+\/stage$/,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Check my deck' }).click()
  const rehearsal = page.getByRole('dialog', { name: 'Check of the presentation' })
  await expect(rehearsal.getByLabel('16:9, wide screen')).toBeChecked()
  await rehearsal.getByText('4:3, older projector').click()
  const finding = rehearsal.locator('[data-finding="untranslated"]')
  await expect(finding).toHaveCount(1)
  await page.locator('.scene-item__choose').first().waitFor()
  await finding.getByRole('button').click()
  await expect(page).toHaveURL(/scene=7/)
})

for (const mode of ['light', 'dark', 'forced'] as const) {
  test(`list and editor, ${mode}: axe finds nothing, targets of 24 px, texts in the language of their node`, async ({
    page,
  }) => {
    // Nothing stands half behind the edge of what scrolls, where no contrast can be told.
    await page.setViewportSize({ width: 1440, height: 1400 })
    await emulate(page, mode)
    await openSample(page, 'ru')
    await change(page, mode)
    await page.locator('.scene-item__choose').nth(1).click()
    // A note is in the language it was written in, which nobody knows.
    await page.getByLabel('Заметка докладчику').fill('')
    for (const language of ['ru', 'kk', 'en']) {
      await switchTo(page, language)
      const texts = await textsOf(page)
      // Pictures of scenes say `lang` as a whole; the titles of a deck are in the languages they are written in.
      expect.soft(texts.filter(isForeign), language).toEqual([])
    }
    expect.soft(await smallTargets(page, 24)).toEqual([])
    expect.soft(await axeFindings(page), 'editor').toEqual([])
    await page.getByRole('button', { name: 'Get ready to present' }).click()
    await expect(page.locator('.preflight__line[data-state="checking"]')).toHaveCount(0)
    expect.soft(await axeFindings(page), 'preflight').toEqual([])
    await page.keyboard.press('Escape')
    await openList(page)
    expect.soft(await axeFindings(page), 'list').toEqual([])
    expect.soft(await smallTargets(page, 24)).toEqual([])
  })
}

test('on a phone: targets of 44 px, nothing scrolls sideways, list and scene take turns', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSample(page, 'kk')
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(await overflow(), 'list of scenes').toBeLessThanOrEqual(0)
  expect.soft(await smallTargets(page, 44)).toEqual([])
  await page.locator('.scene-item__choose').nth(5).click()
  await expect(page.locator('.deck-editor__pane')).toBeFocused()
  // A scene begins with its picture, however far down the list it was chosen.
  await expect(page.locator('.deck-editor__pane .scene-thumb')).toBeInViewport({ ratio: 1 })
  expect.soft(await smallTargets(page, 44)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Сахналар тізіміне' }).click()
  await expect(page.locator('.scene-item__choose').nth(5)).toBeFocused()
  await openList(page, 'kk')
  expect.soft(await overflow(), 'list of decks').toBeLessThanOrEqual(0)
  expect.soft(await smallTargets(page, 44)).toEqual([])
})
