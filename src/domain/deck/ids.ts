const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 12

/**
 * An id that is not taken yet, of figures and small letters, as it stands in addresses.
 * Made without `crypto`, which plain http does not have in full; 62 bits are enough for decks that meet by files.
 */
export function newId(taken: ReadonlySet<string> = new Set(), random: () => number = Math.random): string {
  let id = ''
  while (id.length < LENGTH) id += LETTERS.charAt(Math.floor(random() * LETTERS.length))
  // A source of chance that repeats itself must not hang the page: the id is counted on instead.
  let free = id
  for (let n = 2; taken.has(free); n += 1) free = `${id}${n}`
  return free
}
