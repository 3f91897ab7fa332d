const MAX_BORDERS = 6

/** Reads "10; 20,5; 30": one to six ascending numbers, decimal comma or point; null when it is anything else. */
export function readBorders(text: string): readonly number[] | null {
  const parts = text
    .split(';')
    .map((part) =>
      part
        .trim()
        .replaceAll(/[\s\u00a0]/g, '')
        .replace(',', '.'),
    )
    .filter((part) => part !== '')
  const isWritten = parts.every((part) => /^-?\d{1,12}(\.\d{1,6})?$/.test(part))
  if (parts.length === 0 || parts.length > MAX_BORDERS || !isWritten) return null
  const borders = parts.map(Number)
  return borders.every((border, i) => i === 0 || border > (borders[i - 1] ?? border)) ? borders : null
}
