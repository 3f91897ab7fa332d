import cyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url'
import kazakh from '@fontsource-variable/onest/files/onest-cyrillic-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url'
import math from '@fontsource-variable/onest/files/onest-math-wght-normal.woff2?url'
import symbols from '@fontsource-variable/onest/files/onest-symbols-wght-normal.woff2?url'

/** Parts of the app's typeface; each letter is taken from the first that has it. */
const PARTS = { latin, cyrillic, kazakh, math, symbols } as const

const nameOf = (part: string): string => `Slide-${part}`

/** The typeface of the stage, part by part, for the `font-family` of a picture. */
export const SLIDE_FONT_FAMILY = `${Object.keys(PARTS)
  .map((part) => `'${nameOf(part)}'`)
  .join(', ')}, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`

async function faceOf([part, address]: readonly [string, string]): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The typeface could not be had: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = btoa(bytes.reduce((all, byte) => all + String.fromCodePoint(byte), ''))
  return `@font-face{font-family:'${nameOf(part)}';font-weight:100 900;src:url(data:font/woff2;base64,${text})}`
}

let known: Promise<string> | null = null

/**
 * Rules that bring the typeface with a picture: an SVG that is drawn as an image sees no font of the page, and with another
 * one the texts would not have the widths that the stage laid them out for.
 * @throws Error when a file of the typeface cannot be had; the next call tries again
 */
export function embeddedFont(): Promise<string> {
  known ??= Promise.all(Object.entries(PARTS).map(faceOf)).then(
    (faces) => faces.join(''),
    (error: unknown) => {
      known = null
      throw error
    },
  )
  return known
}
