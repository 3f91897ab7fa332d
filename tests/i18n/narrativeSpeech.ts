import type { RegionData } from '../../src/domain/narrative/regionData'
import type { Language } from '../../src/domain/region'
import { i18n, startI18n, switchLanguage } from '../../src/i18n/i18n'
import { checkedNarrative } from '../../src/i18n/narrative/checkedNarrative'
import type { NarrativeWords } from '../../src/i18n/narrative/speech'

export const SPOKEN: readonly Language[] = ['kk', 'ru', 'en']

/** Loads the three languages and gives the words of each. */
export async function loadWords(): Promise<Readonly<Record<Language, NarrativeWords>>> {
  await startI18n('kk')
  await switchLanguage('ru')
  await switchLanguage('en')
  const of = (language: Language): NarrativeWords => ({
    narrative: i18n.getFixedT(language, 'narrative'),
    figures: i18n.getFixedT(language, 'figures'),
  })
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The sentences shown in each language, with ordinary spaces; nothing may be withheld. */
export function toldIn(
  data: RegionData,
  words: Readonly<Record<Language, NarrativeWords>>,
): readonly string[] {
  return SPOKEN.flatMap((language) => {
    const { sentences, withheld } = checkedNarrative(data, language, words[language])
    if (withheld.length > 0) throw new Error(`Withheld: ${JSON.stringify(withheld)}`)
    return sentences.map((sentence) => plain(sentence.text))
  })
}
