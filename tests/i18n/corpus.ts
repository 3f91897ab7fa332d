import { quartersOf, type Period } from '../../src/domain/period'
import type { Language } from '../../src/domain/region'
import { COUNTED_UNITS } from '../../src/i18n/countedUnits'
import { makeFigureText } from '../../src/i18n/figureText'
import { formatsFor } from '../../src/i18n/formats/formats'
import { i18n, startI18n, switchLanguage } from '../../src/i18n/i18n'
import { indicatorOf } from '../domain/fixtures'
import { ALPHABETS, values, words } from './randomTexts'

const CORPUS_LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']

/** Everything printed and sorted in one language, by kind. */
type Corpus = Readonly<Record<string, readonly string[]>>

/** What is committed of a kind of text: how many, their SHA-256, and every 300th to read. */
interface Digest {
  readonly count: number
  readonly sha256: string
  readonly samples: readonly string[]
}

const YEARS = Array.from({ length: 12 }, (_, i) => 2010 + i)
const PERIODS: readonly Period[] = [...YEARS.flatMap(quartersOf), ...YEARS.map((year): Period => `${year}`)]
const VALUES = values(800, 552)
const COUNTS = Array.from({ length: 125 }, (_, i) => i)
const MIXED = [...ALPHABETS.kk, ...ALPHABETS.en, ...'019 -«».,']

function printed(language: Language): Corpus {
  const formats = formatsFor(language)
  const figures = makeFigureText(i18n.getFixedT(language, 'figures'), language)
  const days = Array.from({ length: 731 }, (_, i) => new Date(Date.UTC(2019, 0, 1 + i)).toISOString())
  return {
    numbers: VALUES.flatMap((value) => [0, 1, 2].map((decimals) => formats.number(value, decimals))),
    percents: VALUES.flatMap((value) => [formats.percent(value, 1), formats.signedPercent(value, 1)]),
    points: VALUES.flatMap((value) => [formats.points(value, 1), formats.signed(value, 2)]),
    spoken: VALUES.map((value) => formats.spoken(value, 1)),
    periods: PERIODS.flatMap((period) =>
      (['long', 'short'] as const).flatMap((style) => [
        formats.period(period, style),
        formats.span(period, 'year-to-date', style),
      ]),
    ),
    dates: days.map(formats.date),
    lists: COUNTS.map((count) => formats.list(words(ALPHABETS[language], count % 6, count))),
    counted: COUNTED_UNITS.flatMap((unit) =>
      COUNTS.map((value) => figures.value({ value, absence: null }, indicatorOf({ unit }), 'absolute')),
    ),
    rates: VALUES.flatMap((value) => [
      figures.value({ value, absence: null }, indicatorOf(), 'per-10k'),
      figures.spokenValue({ value, absence: null }, indicatorOf(), 'per-100k'),
      figures.change({ kind: 'percent', value }).spoken,
      figures.change({ kind: 'points', value }).spoken,
    ]),
    reported: COUNTS.map((count) => figures.reported(count, 124 - count)),
  }
}

function sorted(language: Language): Corpus {
  const { compare } = formatsFor(language)
  return {
    sortedOwn: words(ALPHABETS[language], 2500, 1).toSorted(compare),
    sortedKazakh: words(ALPHABETS.kk, 2500, 2).toSorted(compare),
    sortedMixed: words(MIXED, 2500, 3).toSorted(compare),
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function digestOf(lines: readonly string[]): Promise<Digest> {
  return {
    count: lines.length,
    sha256: await sha256(lines.join('\n')),
    samples: lines.filter((_, i) => i % 300 === 7),
  }
}

/** Prints and sorts the corpus in the engine that runs this, and digests it by language and kind. */
export async function corpusDigests(): Promise<Readonly<Record<string, Digest>>> {
  await startI18n('kk')
  const digests: Record<string, Digest> = {}
  for (const language of CORPUS_LANGUAGES) {
    await switchLanguage(language)
    const corpus = { ...printed(language), ...sorted(language) }
    for (const [kind, lines] of Object.entries(corpus)) digests[`${language} ${kind}`] = await digestOf(lines)
  }
  return digests
}
