/** Latin letters that look like Cyrillic ones, pair by pair. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  ('aаcсeеoоpрxхyуkкmмtтhнbвiі'.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /[a-z]/g

/**
 * Words that mix alphabets, written in Cyrillic throughout: "Aкмолинская" with a Latin A looks right and is not. Lower case;
 * the letter ё becomes е, marks of quotation go.
 */
export function oneScript(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"“”„]/g, ' ')
    .replaceAll(/\S+/g, (word) => {
      const cyrillic = word.match(CYRILLIC)?.length ?? 0
      return cyrillic === 0 ? word : word.replaceAll(LATIN, (letter) => LOOK_ALIKE.get(letter) ?? letter)
    })
}
