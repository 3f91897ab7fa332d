import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact } from '../../src/domain/narrative/fact'
import type { RegionData } from '../../src/domain/narrative/regionData'
import type { Language } from '../../src/domain/region'
import { formatsFor } from '../../src/i18n/formats/formats'
import { checkedNarrative, objectionTo } from '../../src/i18n/narrative/checkedNarrative'
import { readerOf, type SentenceReader } from '../../src/i18n/narrative/readBack'
import { makeSpeech, type NarrativeWords } from '../../src/i18n/narrative/speech'
import { demonstrationReadings } from '../domain/demonstrationReadings'
import { aheadSince, OWN, own, pageOf, targetOf } from '../domain/narrativeData'
import { mutated } from './narrativeMutants'
import { loadWords, SPOKEN } from './narrativeSpeech'
import { figuresSpokenOf } from './spokenFigures'

interface Told {
  readonly text: string
  readonly fact: Fact
  readonly data: RegionData
  readonly language: Language
}

let words: Readonly<Record<Language, NarrativeWords>>
let readers: Readonly<Record<Language, SentenceReader>>
let told: readonly Told[]
let withheld: readonly string[]

/** Every sentence of every region and quarter in the three languages. */
beforeAll(async () => {
  words = await loadWords()
  const { catalogue, regions, quarters, at } = await demonstrationReadings()
  const reader = (language: Language) => readerOf(catalogue, makeSpeech(language, words[language]))
  readers = { kk: reader('kk'), ru: reader('ru'), en: reader('en') }
  const pages = regions.flatMap((region) => quarters.map((quarter) => at(region, quarter)))
  const all = pages.flatMap((data) =>
    SPOKEN.map((language) => ({ data, language, ...checkedNarrative(data, language, words[language]) })),
  )
  told = all.flatMap(({ data, language, sentences }) =>
    sentences.map(({ text, fact }) => ({ text, fact, data, language })),
  )
  withheld = all.flatMap((page) => page.withheld.map((sentence) => `${sentence.reason}: ${sentence.text}`))
})

const isTrue = ({ data, language }: Told, text: string, now: RegionData = data) =>
  objectionTo(text, now, readers[language]) === null

/** A spread of sentences in which every kind and language occurs. */
const sample = () => told.filter((_, i) => i % 23 === 0)
const RUNS = { seed: 20191231, numRuns: 150 }

describe('every sentence of the demonstration', () => {
  test('is read back and true: none is withheld', () => {
    expect(withheld).toEqual([])
    expect(told.length).toBeGreaterThan(6000)
  })

  test('tells some of each kind', () => {
    const kinds = new Set(told.map(({ fact }) => fact.kind))
    expect([...kinds].toSorted()).toEqual([
      'best-streak',
      'late-reports',
      'missing-reports',
      'revised',
      'suspicious',
      'target-crossed',
      'target-missed',
      'unusual-change',
      'worst-streak',
    ])
  })

  test('is plain: no unfilled blank, no double space or dot, one sentence mark at its end', () => {
    const wrong = told.filter(({ text }) => /\{\{|undefined|NaN|[ \u00a0]{2}|\.\.| [,.]|[^.]$/.test(text))
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('keeps to the letters of its language', () => {
    const foreign = { kk: /[a-z]/i, ru: /[a-zәғқңөұүһі]/i, en: /\p{Script=Cyrillic}/u }
    // Quarters are numbered with Latin letters in every language.
    const wrong = told.filter(({ text, language }) =>
      foreign[language].test(text.replaceAll(/\b[IV]+\b/g, '')),
    )
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('says the same figures in the three languages', () => {
    const digits = (text: string) => (text.match(/\d/g) ?? []).length
    const byPage = new Map<string, number[]>()
    for (const { data, fact, text } of told) {
      if (fact.kind === 'revised' || fact.kind === 'unusual-change' || fact.kind.startsWith('target'))
        continue
      const key = `${data.region} ${data.period} ${fact.kind} ${fact.indicator}`
      byPage.set(key, [...(byPage.get(key) ?? []), digits(text)])
    }
    expect([...byPage.values()].every((counts) => counts.length === 3 && new Set(counts).size === 1)).toBe(
      true,
    )
  })
})

describe('a text that was tampered with is withheld', () => {
  test('in any of its digits', () => {
    const passed: string[] = []
    let tried = 0
    for (const sentence of sample()) {
      for (const { index } of sentence.text.matchAll(/\d/g)) {
        const other = (Number(sentence.text.charAt(index)) + 1 + (index % 9)) % 10
        const text = sentence.text.slice(0, index) + String(other) + sentence.text.slice(index + 1)
        if (text === sentence.text) continue
        tried++
        if (isTrue(sentence, text)) passed.push(text)
      }
    }
    expect(passed).toEqual([])
    expect(tried).toBeGreaterThan(1500)
  })

  test.each([
    ['вырос', 'снизился'],
    ['не выполнен', 'выполнен'],
    ['первое', 'последнее'],
    ['өсті', 'төмендеді'],
    ['орындалды', 'орындалмады'],
    ['бірінші', 'соңғы'],
    ['rose', 'fell'],
    ['is met', 'is not met'],
    ['first of', 'last of'],
  ])('when "%s" and "%s" are exchanged', (one, other) => {
    const exchanged = told.flatMap((sentence) => {
      const { text } = sentence
      const swapped = text.includes(one)
        ? text.replace(one, other)
        : text.includes(other)
          ? text.replace(other, one)
          : text
      return swapped === text ? [] : [{ sentence, swapped }]
    })
    expect(exchanged.length).toBeGreaterThan(80)
    expect(exchanged.filter(({ sentence, swapped }) => isTrue(sentence, swapped))).toEqual([])
  })

  test('when it names another indicator, or one that does not exist', () => {
    const passed: string[] = []
    let tried = 0
    for (const sentence of sample()) {
      const { data, language, fact, text } = sentence
      const quoted = /[«“](.+?)[»”]/.exec(text)?.[1]
      if (quoted === undefined) continue
      const formats = formatsFor(language)
      const said = figuresSpokenOf(fact, data, formats).join('|')
      const others = data.readings.filter(({ indicator }) => {
        const name = indicator.name[language] ?? ''
        if (text.includes(name) || name === '') return false
        // The very same may be true of another indicator as well.
        if (fact.kind === 'missing-reports') return !fact.missing.includes(indicator.id)
        const swapped = fact.indicator === null ? fact : { ...fact, indicator: indicator.id }
        return figuresSpokenOf(swapped, data, formats).join('|') !== said
      })
      const names = others.slice(0, 8).map(({ indicator }) => indicator.name[language] ?? '')
      for (const other of [...names, `${quoted}а`]) {
        const changed = text.replace(quoted, other)
        tried++
        if (isTrue(sentence, changed)) passed.push(changed)
      }
    }
    expect(tried).toBeGreaterThan(1000)
    expect(passed).toEqual([])
  })

  test('when anything is left out or added', () => {
    const passed = sample().flatMap((sentence) => {
      const { text } = sentence
      const cuts = [
        text.slice(1),
        text.slice(0, -1),
        `${text} `,
        ` ${text}`,
        `${text}${text}`,
        text.replace(' ', ''),
      ]
      return cuts.filter((cut) => isTrue(sentence, cut))
    })
    expect(passed).toEqual([])
  })

  test('when its plural form is not the one of its number', () => {
    const russian = told.filter(({ fact, language }) => fact.kind === 'best-streak' && language === 'ru')
    expect(russian.length).toBeGreaterThan(100)
    const wrong = russian.filter((sentence) => {
      const forms = ['квартал ', 'квартала ', 'кварталов ']
      const own = forms.find((form) => sentence.text.includes(form)) ?? expect.fail(sentence.text)
      return forms.some((form) => form !== own && isTrue(sentence, sentence.text.replace(own, form)))
    })
    expect(wrong).toEqual([])
  })
})

describe('a text whose data changed under it is withheld', () => {
  const die = fc.double({ min: 0, max: 0.999, noNaN: true })
  const dice = fc.record({ which: die, where: die, size: die })

  test.each([
    'unusual-change',
    'target-crossed',
    'target-missed',
    'best-streak',
    'worst-streak',
    'missing-reports',
    'late-reports',
    'revised',
    'suspicious',
  ] as const)('%s', (kind) => {
    const sentences = told.filter(({ fact }) => fact.kind === kind)
    let falsified = 0
    fc.assert(
      fc.property(fc.nat(sentences.length - 1), dice, (at, thrown) => {
        const sentence = sentences[at] ?? expect.fail('no sentence')
        const { fact, data, language, text } = sentence
        const now = mutated(fact, data, thrown)
        const formats = formatsFor(language)
        const before = figuresSpokenOf(fact, data, formats)
        const after = figuresSpokenOf(fact, now, formats)
        // Only what a reader could see to be false counts: at least one figure is now printed otherwise.
        if (before.join('|') === after.join('|')) return
        falsified++
        expect(isTrue(sentence, text, now), `${text}\nwas ${before.join(' ')}, is ${after.join(' ')}`).toBe(
          false,
        )
      }),
      RUNS,
    )
    expect(falsified).toBeGreaterThan(RUNS.numRuns * 0.8)
  })

  test('a quarter said to be quiet', () => {
    const quiet = checkedNarrative(pageOf('2019-Q4', [{}]), 'ru', words.ru).sentences[0]?.text ?? ''
    const speech = makeSpeech('ru', words.ru)
    const news = [
      pageOf('2019-Q4', [{ told: own({ '2019-Q4': 140 }) }]),
      pageOf('2019-Q4', [{ told: own({ '2019-Q4': 'O' }) }]),
      pageOf('2019-Q4', [{ told: aheadSince('2019-Q1') }]),
      pageOf('2019-Q4', [{}], [targetOf(500)]),
      pageOf('2019-Q4', [{ lateReports: [{ region: OWN, period: '2019-Q4', days: 1 }] }]),
      pageOf('2019-Q4', []),
    ]
    for (const data of news) {
      expect(objectionTo(quiet, data, readerOf(data.catalogue, speech))).toBe('does-not-hold')
    }
  })

  test('while a change elsewhere leaves it standing', () => {
    const other = told.flatMap((sentence) => {
      const { data, fact, language } = sentence
      if (fact.kind !== 'unusual-change' || language !== 'kk') return []
      const elsewhere = data.readings.find(({ indicator }) => indicator.id !== fact.indicator)
      const now = mutated({ ...fact, indicator: elsewhere?.indicator.id ?? '' }, data, {
        which: 0.9,
        where: 0.2,
        size: 0.9,
      })
      return isTrue(sentence, sentence.text, now)
    })
    expect(other.length).toBeGreaterThan(100)
    expect(other.every(Boolean)).toBe(true)
  })
})
