import type { Fact, TargetNews, UnusualChange } from '../../domain/narrative/fact'
import type { RegionData } from '../../domain/narrative/regionData'
import type { Indicator, IndicatorId, Normalisation } from '../../domain/indicator'
import type { Language } from '../../domain/region'
import type { SentenceKey, Speech } from './speech'

/** A finished sentence, plain text. */
export interface Sentence {
  readonly text: string
  readonly lang: Language
}

/** So many names are read out; the others are counted. */
const NAMES = 3

/** A figure beside one that has its unit already: the number alone, or with its percent sign. */
function bare(speech: Speech, value: number, indicator: Indicator, normalisation: Normalisation): string {
  const isPercent = indicator.unit === '%' && normalisation === 'absolute'
  return isPercent
    ? speech.formats.percent(value, indicator.decimals)
    : speech.figures.valueNumber(value, indicator, normalisation)
}

const whole = (speech: Speech, value: number, indicator: Indicator, normalisation: Normalisation): string =>
  speech.figures.value({ value, absence: null }, indicator, normalisation)

const withNote = (speech: Speech, text: string, status: string): string =>
  [text, speech.note(status)].filter((part) => part !== '').join(' ')

function ofChange(fact: UnusualChange, speech: Speech, indicator: Indicator): string {
  const text = speech.sentence(
    fact.change.value > 0 ? 'changeUp' : 'changeDown',
    {
      name: speech.nameOf(indicator),
      change: speech.figures.change(fact.change).text,
      value: whole(speech, fact.value, indicator, fact.normalisation),
      base: bare(speech, fact.base, indicator, fact.normalisation),
    },
    1,
  )
  return withNote(speech, text, fact.status)
}

function ofTarget(fact: TargetNews, speech: Speech, indicator: Indicator): string {
  const isMet = fact.kind === 'target-crossed'
  const key: SentenceKey =
    fact.target.kind === 'plan' ? (isMet ? 'planMet' : 'planMissed') : isMet ? 'targetMet' : 'targetMissed'
  const text = speech.sentence(
    key,
    {
      name: speech.nameOf(indicator),
      span: speech.formats.span(fact.period, fact.span, 'long'),
      value: whole(speech, fact.value, indicator, 'absolute'),
      target: bare(speech, fact.target.value, indicator, 'absolute'),
    },
    1,
  )
  return withNote(speech, text, fact.status)
}

function ofMissing(missing: readonly IndicatorId[], speech: Speech, data: RegionData): string {
  const names = missing.flatMap((id) =>
    data.catalogue.indicators
      .filter((indicator) => indicator.id === id)
      .map((indicator) => speech.quoted(speech.nameOf(indicator))),
  )
  const number = speech.formats.number(names.length)
  if (names.length <= NAMES) {
    return speech.sentence('missing', { number, names: speech.formats.list(names) }, names.length)
  }
  const rest = speech.formats.number(names.length - NAMES)
  return speech.sentence(
    'missingMore',
    { number, names: names.slice(0, NAMES).join(', '), rest },
    names.length,
  )
}

type OfIndicator = Extract<Fact, { readonly indicator: IndicatorId }>

function ofIndicator(fact: OfIndicator, speech: Speech, indicator: Indicator): string {
  const name = speech.nameOf(indicator)
  switch (fact.kind) {
    case 'unusual-change':
      return ofChange(fact, speech, indicator)
    case 'target-crossed':
    case 'target-missed':
      return ofTarget(fact, speech, indicator)
    case 'best-streak':
    case 'worst-streak': {
      const number = speech.formats.number(fact.quarters)
      const of = speech.formats.number(fact.of)
      const key = fact.kind === 'best-streak' ? 'best' : 'worst'
      return speech.sentence(key, { name, number, of }, fact.quarters)
    }
    case 'revised': {
      const blanks = {
        name,
        span: speech.formats.period(fact.period, 'long'),
        date: speech.formats.date(fact.date),
        value: whole(speech, fact.value, indicator, 'absolute'),
        previous: bare(speech, fact.previous, indicator, 'absolute'),
      }
      return speech.sentence('revised', blanks, 1)
    }
    case 'suspicious': {
      const blanks = {
        name,
        value: whole(speech, fact.value, indicator, 'absolute'),
        usual: bare(speech, fact.usual, indicator, 'absolute'),
      }
      return speech.sentence('suspicious', blanks, 1)
    }
  }
}

function textOf(fact: Fact, data: RegionData, speech: Speech): string {
  switch (fact.kind) {
    case 'missing-reports':
      return ofMissing(fact.missing, speech, data)
    case 'late-reports': {
      const days = speech.days({ number: speech.formats.number(fact.longestDays) }, fact.longestDays)
      return speech.sentence('late', { number: speech.formats.number(fact.count), days }, fact.count)
    }
    case 'quiet':
      return speech.sentence('quiet', {}, 1)
    default: {
      const indicator = data.catalogue.indicators.find(({ id }) => id === fact.indicator)
      return indicator === undefined ? '' : ofIndicator(fact, speech, indicator)
    }
  }
}

/** The sentence of a fact; empty when the catalogue does not know its indicator. */
export const writeFact = (fact: Fact, data: RegionData, speech: Speech): Sentence => ({
  text: textOf(fact, data, speech),
  lang: speech.language,
})
