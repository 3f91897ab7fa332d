import { expect, open, ready, test, visit } from './page'
import { measureTexts } from './pixels'

// A style is put into the page to hide its texts for a moment; the policy would refuse it.
test.use({ bypassCSP: true })

const VIEWS = [
  ['map', 'period=2019-Q4&region=akmola', '.region-map__labels tspan', 16],
  ['map in the contrast palette', 'period=2019-Q4&palette=contrast', '.region-map__labels tspan', 16],
  ['map with hatches', 'indicator=council-meetings&period=2013-Q2', '.region-map__labels tspan', 16],
  ['circles', 'indicator=council-meetings&period=2019-Q2&draw=circles', '.region-map__labels tspan', 16],
  ['tiles', 'period=2019-Q4&view=tiles', '.tile-grid text', 32],
  ['diverging tiles', 'period=2019-Q4&view=tiles&method=diverging-national', '.tile-grid text', 32],
] as const

for (const theme of ['light', 'dark'] as const) {
  test(`texts of map and tiles are read in the ${theme} theme: 4.5 to 1 by pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [name, query, selector, least] of VIEWS) {
      await visit(page, `/kk/map?${query}`)
      await ready(page)
      await page.evaluate(() => document.fonts.ready)
      // Another drawing comes as a part of its own; labels are placed once the frame stands still.
      await expect.poll(() => page.locator(selector).count(), { message: name }).toBeGreaterThanOrEqual(least)
      const texts = await measureTexts(page, selector)
      expect
        .soft(
          texts.filter(({ contrast, isLarge }) => contrast < (isLarge ? 3 : 4.5)),
          name,
        )
        .toEqual([])
    }
  })
}

test('the ring of the selected region stands out from every class it may surround', async ({ page }) => {
  await open(page, '/kk/map?period=2019-Q4&region=akmola')
  const colours = await page.evaluate(() => {
    const strokes = [...document.querySelectorAll('.region-map__ring')].map(
      (ring) => getComputedStyle(ring).stroke,
    )
    const classes = [...document.querySelectorAll('.map-legend__class rect')].map(
      (rect) => getComputedStyle(rect).fill,
    )
    return { strokes, classes }
  })
  expect(colours.strokes).toHaveLength(2)
  expect(colours.classes).toHaveLength(5)
  for (const fill of colours.classes) {
    const best = Math.max(...colours.strokes.map((stroke) => contrast(stroke, fill)))
    expect(best, fill).toBeGreaterThanOrEqual(3)
  }
})

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
      const c = Number(text) / 255
      return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
