import type { Page } from '@playwright/test'
import { drawn, expect, move, open, ready, test } from './page'

/** Pages of each kind, with what is there once their figures have come. */
const PAGES = {
  'regions/akmola?period=2019-Q4': '.register-panel__all',
  'events?region=akmola&year=2019': '.register-page__found strong',
  'compare?period=2016-Q4&regions=akmola_kostanay': '.matrix-table__indicator',
  'indicators?direction=5.1': 'main .series-page .indicator-catalogue, main .series-page h1',
  'programme?direction=5.3': 'main .series-page h1, main .series-page',
} as const

/** Every text of the page 40 % longer, as another language may have it, and names of regions of thirty letters. */
const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
    for (const node of nodes) {
      const text = node.data.trim()
      // What stays over pages is long already.
      if (text.includes(' абвг')) continue
      // Figures stay what they are; drawings are placed by measured texts and are made anew with them.
      if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest('svg, script, style, noscript') !== null)
        continue
      const isRegion = node.parentElement?.closest('[data-region], [data-obs]') !== null
      const more = Math.max(Math.ceil(text.length * 0.4), isRegion ? 30 - text.length : 0)
      node.data = `${node.data}${' абвгдежз'.repeat(10).slice(0, more)}`
    }
  })

/** Texts that are cut: they reach out of a box that shows nothing beyond it. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *')).flatMap((element) => {
      const style = getComputedStyle(element)
      const hidesMore = style.overflowX === 'hidden' || style.overflowX === 'clip'
      const isSpoken = element.clientWidth <= 1 || element.clientHeight <= 1
      const hasText = Array.from(element.childNodes).some(
        (node) => node instanceof Text && node.data.trim() !== '',
      )
      const isCut = element.scrollWidth > element.clientWidth + 1
      // Rows of a register and headings of few lines are short by design: they open, or lead to, all that is said.
      const isOpened =
        element.closest('.register-table__row') !== null ||
        style.getPropertyValue('-webkit-line-clamp') !== 'none'
      return hidesMore && !isOpened && !isSpoken && hasText && isCut
        ? [
            `${element.tagName}.${element.className} ${element.scrollWidth} in ${element.clientWidth}: ${element.textContent.slice(0, 60)}`,
          ]
        : []
    }),
  )

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('F117: with texts 40 % longer and names of thirty letters nothing is cut and nothing scrolls sideways', async ({
  page,
}) => {
  await open(page, '/ru/map?period=2019-Q4&region=akmola')
  const found: string[] = []
  const look = async (name: string) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await drawn(page)
      if ((await sideways(page)) > 0) found.push(`${name} at ${width}: scrolls sideways`)
      found.push(...(await cutTexts(page)).map((text) => `${name} at ${width}: ${text}`))
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  await lengthen(page)
  await look('map')
  await move(page, '/ru/map?period=2019-Q4&view=table')
  await ready(page)
  await lengthen(page)
  await look('table')
  for (const [path, sign] of Object.entries(PAGES)) {
    await move(page, `/ru/${path}`)
    await expect(page.locator(sign).first()).toBeAttached()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await lengthen(page)
    await look(path)
  }
  expect(found).toEqual([])
})
