import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/region'
import { messages as enAbout } from '../../src/i18n/messages/en/about'
import { messages as enAnalysis } from '../../src/i18n/messages/en/analysis'
import { messages as en } from '../../src/i18n/messages/en/messages'
import { messages as enOwn } from '../../src/i18n/messages/en/own'
import { messages as enPresent } from '../../src/i18n/messages/en/present'
import { messages as enSignIn } from '../../src/i18n/messages/en/signIn'
import { messages as kkAbout } from '../../src/i18n/messages/kk/about'
import { messages as kkAnalysis } from '../../src/i18n/messages/kk/analysis'
import { messages as kk } from '../../src/i18n/messages/kk/messages'
import { messages as kkOwn } from '../../src/i18n/messages/kk/own'
import { messages as kkPresent } from '../../src/i18n/messages/kk/present'
import { messages as kkSignIn } from '../../src/i18n/messages/kk/signIn'
import { messages as ruAbout } from '../../src/i18n/messages/ru/about'
import { messages as ruAnalysis } from '../../src/i18n/messages/ru/analysis'
import { messages as ru } from '../../src/i18n/messages/ru/messages'
import { messages as ruOwn } from '../../src/i18n/messages/ru/own'
import { messages as ruPresent } from '../../src/i18n/messages/ru/present'
import { messages as ruSignIn } from '../../src/i18n/messages/ru/signIn'

type Tree = { readonly [key: string]: string | Tree }

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']
const MERGED: Readonly<Record<Language, Tree>> = {
  kk: { ...kk, ...kkAbout, ...kkAnalysis, ...kkPresent, ...kkSignIn, ...kkOwn },
  ru: { ...ru, ...ruAbout, ...ruAnalysis, ...ruPresent, ...ruSignIn, ...ruOwn },
  en: { ...en, ...enAbout, ...enAnalysis, ...enPresent, ...enSignIn, ...enOwn },
}
const folder = (language: Language) => new URL(`../../src/i18n/messages/${language}/`, import.meta.url)
const filesOf = (language: Language) =>
  readdirSync(folder(language))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
const rawOf = (language: Language, file: string) => readFileSync(new URL(file, folder(language)), 'utf8')
const readTree = (language: Language, file: string): Tree => JSON.parse(rawOf(language, file))

/** `shell.languageName.kk` → text. */
function flatten(tree: Tree, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}.${key}`, text] as const] : flatten(text, `${path}.${key}`),
  )
}

const textsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(filesOf(language).flatMap((file) => flatten(readTree(language, file), file.replace('.json', ''))))

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  kk: textsOf('kk'),
  ru: textsOf('ru'),
  en: textsOf('en'),
}
const FORMS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  en: ['one', 'other'],
}
const PLURAL = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(PLURAL, '')
const basesOf = (language: Language) => [...new Set([...TEXTS[language].keys()].map(baseOf))].toSorted()

/** Texts that are in another language on purpose: the languages' own names. */
const OWN_NAMES = /\.languageName\./
const entriesOf = (language: Language) => [...TEXTS[language]].filter(([key]) => !OWN_NAMES.test(key))

/** Keys whose text breaks a rule, with the text, so that a failure says where. */
const offenders = (language: Language, breaks: (text: string) => boolean) =>
  entriesOf(language).filter(([, text]) => breaks(text))

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')

/** Names a text is given, over all its plural forms; `count` may be left unsaid in "one". */
function placeholdersByBase(language: Language): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, Set<string>> = {}
  for (const [key, text] of TEXTS[language]) {
    const names = (found[baseOf(key)] ??= new Set())
    for (const name of placeholders(text)) if (name !== 'count') names.add(name)
  }
  return Object.fromEntries(Object.entries(found).map(([base, names]) => [base, [...names].toSorted()]))
}

const withoutGood = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '')

const isMixed = (word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)

const words = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, ' ').match(/\p{L}+/gu) ?? []

test('the compiler checks Russian and English against the keys of Kazakh', () => {
  for (const language of ['ru', 'en'] as const) {
    expect(readFileSync(new URL('messages.ts', folder(language)), 'utf8')).toContain(
      'export const messages: Complete<typeof texts> = texts',
    )
    for (const bundle of ['about.ts', 'analysis.ts', 'present.ts', 'own.ts', 'signIn.ts']) {
      expect(readFileSync(new URL(bundle, folder(language)), 'utf8')).toContain(
        'export const messages: Complete<typeof texts, typeof kk> = texts',
      )
    }
  }
})

test('there are messages to check', () => {
  expect(TEXTS.kk.size).toBeGreaterThan(150)
})

test('the three languages have the same areas, and every area is loaded', () => {
  expect(filesOf('ru')).toEqual(filesOf('kk'))
  expect(filesOf('en')).toEqual(filesOf('kk'))
  // `config` is read apart: it must be there when nothing else has loaded.
  const areas = filesOf('kk').map((file) => file.replace('.json', ''))
  for (const language of LANGUAGES) {
    expect(Object.keys(MERGED[language]).toSorted()).toEqual(areas.filter((area) => area !== 'config'))
  }
})

test('the three languages have the same keys', () => {
  expect(basesOf('ru')).toEqual(basesOf('kk'))
  expect(basesOf('en')).toEqual(basesOf('kk'))
})

test('no key stands twice in a file, where the second would hide the first', () => {
  const countKeys = (tree: Tree): number =>
    Object.values(tree).reduce<number>(
      (sum, text) => sum + 1 + (typeof text === 'string' ? 0 : countKeys(text)),
      0,
    )
  for (const language of LANGUAGES) {
    for (const file of filesOf(language)) {
      const written = rawOf(language, file).match(/^\s*"[^"]+":/gm) ?? []
      expect(`${language}/${file}: ${written.length}`).toBe(
        `${language}/${file}: ${countKeys(readTree(language, file))}`,
      )
    }
  }
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('every text that counts has all plural forms of the language and no other', () => {
    const forms: Record<string, string[]> = {}
    for (const key of TEXTS[language].keys()) {
      const form = PLURAL.exec(key)?.[1]
      if (form !== undefined) (forms[baseOf(key)] ??= []).push(form)
    }
    const wrong = Object.entries(forms).filter(
      ([, found]) => found.toSorted().join() !== FORMS[language].join(),
    )
    expect(wrong).toEqual([])
    expect(Object.keys(forms).length).toBeGreaterThan(5)
    expect([...new Intl.PluralRules(language).resolvedOptions().pluralCategories].toSorted()).toEqual(
      FORMS[language],
    )
  })

  test('every text is given the same facts as in Kazakh', () => {
    expect(placeholdersByBase(language)).toEqual(placeholdersByBase('kk'))
  })

  test('braces are balanced and hold one plain name', () => {
    expect(offenders(language, (text) => /[{}]/.test(withoutGood(text)))).toEqual([])
  })

  test('no text holds markup, or refers to another text', () => {
    expect(offenders(language, (text) => /<\S|&\w+;|\$t\(/.test(text))).toEqual([])
  })

  test('no text is empty, or padded, or has two spaces or three dots', () => {
    expect(offenders(language, (text) => text === '' || text !== text.trim())).toEqual([])
    expect(offenders(language, (text) => /[ \u00a0]{2}|\.\.\./.test(text))).toEqual([])
  })

  test('no word mixes Latin and Cyrillic letters', () => {
    expect(offenders(language, (text) => words(text).some(isMixed))).toEqual([])
  })

  test('texts use the quotation marks of the language', () => {
    const foreign = language === 'en' ? /["«»„]/ : /["“”„]/
    expect(offenders(language, (text) => foreign.test(text))).toEqual([])
  })

  test('every letter is written as one character, so that search and sorting see it', () => {
    expect(offenders(language, (text) => text !== text.normalize('NFC'))).toEqual([])
  })
})

test('Russian texts hold no Kazakh letter', () => {
  expect(offenders('ru', (text) => /[әғқңөұүһі]/iu.test(text))).toEqual([])
})

test('English texts hold no Cyrillic letter', () => {
  expect(offenders('en', (text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([])
})

test('Kazakh texts are not Russian ones left untranslated', () => {
  const same = entriesOf('kk').filter(
    ([key, text]) => TEXTS.ru.get(key) === text && (text.match(/\p{Script=Cyrillic}{4,}/gu) ?? []).length > 2,
  )
  expect(same).toEqual([])
})
