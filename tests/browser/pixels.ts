import type { Page } from '@playwright/test'

/** A text over a drawing: what it says, and the contrast of its colour to what lies under its letters. */
export interface MeasuredText {
  readonly text: string
  readonly contrast: number
  readonly isLarge: boolean
}

/**
 * Contrast of SVG texts by pixels: the page is photographed with and without them, and where a letter was, the colour
 * below counts. The tenth percentile, so that a border line under one stroke does not decide.
 */
export async function measureTexts(page: Page, selector: string): Promise<readonly MeasuredText[]> {
  const shown = await page.screenshot({ animations: 'disabled' })
  const style = await page.addStyleTag({ content: `${selector} { visibility: hidden !important }` })
  const hidden = await page.screenshot({ animations: 'disabled' })
  await style.evaluate((node) => node.parentNode?.removeChild(node))
  return page.evaluate(measureInPage, {
    selector,
    shown: shown.toString('base64'),
    hidden: hidden.toString('base64'),
  })
}

interface Pictures {
  readonly selector: string
  readonly shown: string
  readonly hidden: string
}

/** Runs in the page, whose canvas reads the pictures; self-contained for that reason. */
async function measureInPage({ selector, shown, hidden }: Pictures): Promise<MeasuredText[]> {
  const pixelsOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (context === null) throw new Error('No canvas to read pixels with')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const luminance = ([r, g, b]: readonly number[]) => {
    const linear = (c = 0) => (c / 255 <= 0.040_45 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const contrastOf = (a: readonly number[], b: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const [before, after] = [await pixelsOf(shown), await pixelsOf(hidden)]
  const at = (picture: ImageData, x: number, y: number) => [
    ...picture.data.subarray(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 3),
  ]

  return [...document.querySelectorAll<SVGElement>(selector)].flatMap((element) => {
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const own = numbers(style.fill)
    const halo =
      style.paintOrder.startsWith('stroke') && style.stroke !== 'none' ? numbers(style.stroke) : null
    const contrasts: number[] = []
    for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(before.height, box.bottom); y++) {
      for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(before.width, box.right); x++) {
        const [was, is] = [at(before, x, y), at(after, x, y)]
        if (was.some((value, i) => Math.abs(value - (is[i] ?? 0)) > 24))
          contrasts.push(contrastOf(own, halo ?? is))
      }
    }
    const contrast = contrasts.toSorted((a, b) => a - b)[Math.floor(contrasts.length / 10)]
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    return contrast === undefined ? [] : [{ text: element.textContent, contrast, isLarge }]
  })
}
