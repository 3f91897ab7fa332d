/** Most characters of a sheet's name, and what may not stand in it. */
const LONGEST = 31
const FORBIDDEN = /[[\]*?:/\\]/g

const allowed = (name: string): string =>
  name
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replaceAll(/^[\s']+|[\s']+$/g, '')

/** Names as tabs of a workbook can carry them: short, without what is forbidden there, and no two alike. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name, i) => {
    const first = allowed(name) === '' ? String(i + 1) : allowed(name)
    let unique = first
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const suffix = ` ${copy}`
      unique = first.slice(0, LONGEST - suffix.length) + suffix
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}
