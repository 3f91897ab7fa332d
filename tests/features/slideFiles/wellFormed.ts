const NAME = '[A-Za-z_:][\\w:.-]*'
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`)
const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

function referencesAreRight(text: string): boolean {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    if (!REFERENCE.test(text.slice(at))) return false
  }
  return true
}

/** What is wrong with an XML document, by the rules of well-formedness; null when nothing is. */
export function xmlFault(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a forbidden character'
  let rest = xml.replace(/^\ufeff?<\?xml[^?]*\?>/, '').trim()
  const open: string[] = []
  let roots = 0
  while (rest !== '') {
    const next = rest.indexOf('<')
    const text = next === -1 ? rest : rest.slice(0, next)
    if (open.length === 0 && text.trim() !== '') return `text outside: ${text.slice(0, 40)}`
    if (!referencesAreRight(text) || text.includes(']]>')) return `text: ${text.slice(0, 60)}`
    if (next === -1) break
    const found = TAG.exec(rest.slice(next))
    if (found === null) return `tag: ${rest.slice(next, next + 80)}`
    const [whole, closing, name = '', attributes = '', empty] = found
    const names = [...attributes.matchAll(new RegExp(`(${NAME})\\s*=`, 'g'))].map((each) => each[1])
    if (!referencesAreRight(attributes)) return `attributes: ${attributes}`
    const outside = attributes.replaceAll(/"[^"]*"|'[^']*'/g, '')
    const own = [...outside.matchAll(new RegExp(NAME, 'g'))].map(([each]) => each)
    if (new Set(own).size !== own.length) return `the same attribute twice: ${names.join(' ')}`
    if (closing === '/') {
      if (open.pop() !== name) return `closed without being open: ${name}`
    } else if (empty !== '/') open.push(name)
    if (open.length === 0) roots += 1
    rest = rest.slice(next + whole.length)
  }
  if (open.length > 0) return `not closed: ${open.join(' ')}`
  return roots === 1 ? null : `${roots} roots`
}
