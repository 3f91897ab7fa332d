const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text without the control characters that XML forbids. */
export const withoutControls = (text: string): string => text.replaceAll(FORBIDDEN, '')

/** Text for XML: escaped, and without the control characters that XML forbids. */
export const escapeXml = (text: string): string =>
  withoutControls(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** `name="value"` pairs, escaped. */
export const attributes = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

export const tag = (name: string, pairs: Readonly<Record<string, string | number>>, content = ''): string =>
  content === '' ? `<${name}${attributes(pairs)}/>` : `<${name}${attributes(pairs)}>${content}</${name}>`

/** A line of text; its content is escaped. */
export const textLine = (text: string, pairs: Readonly<Record<string, string | number>>): string =>
  tag('text', pairs, escapeXml(text))

/** Breaks a text into lines of at most `limit` characters, at spaces. */
export function wrapText(text: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
