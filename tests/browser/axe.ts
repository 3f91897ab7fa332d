import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from './page'
import { SIGNED } from './signedIncompletes'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const MODES = ['light', 'dark', 'forced'] as const
export type Mode = (typeof MODES)[number]

/** Begins at another place of a list, so that across the tests each of its items is once opened cold. */
export const startingAt = <T>(list: readonly T[], first: number): readonly T[] =>
  list.map((_, i) => list[(first + i) % list.length] as T)

/** Colours as the system asks for them; nothing moves, so that no colour is caught half-way. */
export async function emulate(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}

/** Another mode on the open page. The theme follows the system at the start only; later a person presses. */
export async function change(page: Page, mode: Mode): Promise<void> {
  await emulate(page, mode)
  const theme = mode === 'dark' ? 'dark' : 'light'
  const html = page.locator('html')
  if ((await html.getAttribute('data-theme')) !== theme) {
    await page.locator('.app-header > .button--icon').click()
    await expect(html).toHaveAttribute('data-theme', theme)
  }
}

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/** What axe objects to, and what it leaves open and nobody has signed, as "rule: element". */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Pages have one frame, so that nothing has to be gathered from others.
  expect(page.frames()).toHaveLength(1)
  // Half a megabyte, brought to a page once.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(async (tags) => {
    if (window.axe === undefined) throw new Error('axe is not in the page')
    const results = await window.axe.run(document, {
      // Else axe also works out a selector for each element that passes.
      resultTypes: ['violations', 'incomplete'],
      runOnly: { type: 'tag', values: tags },
    })
    const flat = (found: typeof results.violations) =>
      found.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, target: node.target.join(' ') })))
    return { violations: flat(results.violations), incomplete: flat(results.incomplete) }
  }, TAGS)
  const open = incomplete.filter(
    ({ id, target }) => !SIGNED.some((signed) => signed.rule === id && signed.target.test(target)),
  )
  return [
    ...violations.map(({ id, target }) => `violates ${id}: ${target}`),
    ...open.map(({ id, target }) => `undecided ${id}: ${target}`),
  ]
}
