import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { StageAction } from '../../src/features/stage/show/actions'
import { stageDeck } from './stageDeck'

/** Puts a deck on this computer as the app keeps it, then opens its stage. */
export async function openStage(page: Page, query: string, language = 'kk'): Promise<void> {
  await page.goto('/kk/about')
  await page.evaluate(stageDeck.write, stageDeck.entries())
  await page.goto(`/${language}/present/${stageDeck.id}/stage?${query}`)
  await expect(page.locator('section.stage')).toBeVisible({ timeout: 20_000 })
}

/** One window for the journeys of a file, each of which begins where it wants; nothing moves by itself unless asked. */
export const openHall = (
  browser: Browser,
  baseURL: string | undefined,
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
    reducedMotion,
  })

export const stage = (page: Page) => page.locator('section.stage')

export const scene = (page: Page, number: number) =>
  expect(stage(page)).toHaveAttribute('data-scene', String(number))

/** Presses that are presses: apart from each other by more than a bounce. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForFunction(
      (until) => performance.now() > until,
      await page.evaluate(() => performance.now() + 170),
    )
  }
}

/** What a speaker's window would ask of the stage; no key has to be waited for. */
export async function act(page: Page, ...actions: readonly StageAction[]): Promise<void> {
  await page.evaluate(
    async ({ id, asked }) => {
      const channel = new BroadcastChannel(`birlik-stage-${id}`)
      for (const action of asked) {
        // A channel has one origin by nature; the rule means windows.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        channel.postMessage({ kind: 'do', action })
        await new Promise<void>((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
        })
      }
      channel.close()
    },
    { id: stageDeck.id, asked: actions },
  )
}

/** Texts of the slide that are too small, outside of it, or over one another, in the real typeface. */
export async function drawnFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.stage__slide .stage-slide')!
    const { width, height } = svg.viewBox.baseVal
    const boxes = [...svg.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => text.textContent !== '')
      .map((text) => ({
        text: text.textContent ?? '',
        size: Number(text.getAttribute('font-size')),
        box: text.getBBox(),
      }))
    const found: string[] = []
    boxes.forEach(({ text, size: type, box }, at) => {
      if (type < height * 0.022) found.push(`small: ${text}`)
      if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
        found.push(`outside: ${text}`)
      for (const other of boxes.slice(at + 1)) {
        const across =
          Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x)
        // The box of a line is taller than its letters.
        const down =
          Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y)
        if (across > 1 && down > Math.min(type, other.size) * 0.4) found.push(`over: ${text} / ${other.text}`)
      }
    })
    return found
  })
}

/** Where borders are drawn anew their edges may be softened otherwise; anything that is there or not is far more. */
const SOFT = 96

/** How many pixels of two pictures are of another colour. */
export function differing(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, soft }) => {
      const pixelsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (drawing === null) throw new Error('No canvas to read pixels with')
        drawing.drawImage(bitmap, 0, 0)
        return drawing.getImageData(0, 0, bitmap.width, bitmap.height).data
      }
      const [a, b] = await Promise.all(pictures.map(pixelsOf))
      if (a === undefined || b?.length !== a.length) return Number.POSITIVE_INFINITY
      let count = 0
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > soft))
          count += 1
      return count
    },
    { pictures: [before, after].map((picture) => picture.toString('base64')), soft: SOFT },
  )
}
