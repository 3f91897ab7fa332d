import { sameText, type StageText } from '../../../domain/deck/slide'

/** "Not shown: 7 indicators": the slide's words with the number that only the drawing knows. */
export function leftOutWords(words: StageText | undefined, count: number): StageText {
  if (words === undefined) return sameText(`+${count}`)
  const of = (text: string) => text.replace('{n}', String(count))
  return { kk: of(words.kk), ru: of(words.ru), en: of(words.en) }
}
