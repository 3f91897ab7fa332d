/** The typeface of labels in drawings, as in tokens.css. */
const FAMILY = "'Onest Variable', Onest, system-ui, sans-serif"

const canvas = document.createElement('canvas').getContext('2d')

const widths = new Map<string, number>()

/** Widths measured before the typeface had come are of another one. */
export const forgetWidths = (): void => widths.clear()

/** Width of a text, px. The same names and figures come back at every step, so each is measured once. */
export function textMeasure(fontSize: number): (text: string) => number {
  return (text) => {
    const key = `${fontSize}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (canvas === null) return text.length * fontSize * 0.6
    canvas.font = `600 ${fontSize}px ${FAMILY}`
    const { width } = canvas.measureText(text)
    widths.set(key, width)
    return width
  }
}
