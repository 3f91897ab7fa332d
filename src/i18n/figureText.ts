import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change, Rank } from '../domain/crossSection'
import type { Indicator, Normalisation } from '../domain/indicator'
import type { Absence, ObservationStatus } from '../domain/observation'
import type { Language } from '../domain/region'
import { countedUnit } from './countedUnits'
import { formatsFor, type Formats } from './formats/formats'
import { languageOf } from './language'
import { localText } from './localText'

/** What is said of a value: the figure and, when there is none, why. */
interface Valued {
  readonly value: number | null
  readonly absence: Absence | null
}

/** Text of a change: for the eye, for the ear, and which way it points. */
export interface ChangeText {
  readonly text: string
  readonly spoken: string
  readonly direction: 'up' | 'down' | 'flat' | 'none'
}

type Translate = TFunction<'figures'>

/** Wordings of a value in the messages. */
type Wording =
  | 'value.one'
  | 'value.absolute'
  | `${'value' | 'spokenValue'}.${Exclude<Normalisation, 'absolute'>}`

const MARKS: Readonly<Record<ObservationStatus, string>> = {
  A: '',
  P: 'p',
  E: '≈',
  B: '‖',
  O: '',
  M: '',
  Q: '',
}

const DASH = '—'

/** Decimals of a displayed value: rates have one, more where they are small; absolute values as the indicator says. */
export function displayDecimals(indicator: Indicator, normalisation: Normalisation, value = 1): number {
  if (normalisation === 'absolute') return indicator.decimals
  return value !== 0 && Math.abs(value) < 1 ? 2 : 1
}

/** A mark beside the figure: p provisional, ≈ estimated, ‖ break in the series. */
export const statusMark = (status: ObservationStatus): string => MARKS[status]

type ChangeWording = `change.${'up' | 'down'}`

/** Looks a wording up once: a deck says thousands of changes, and looking one up costs more than all the rest of it. */
function changeWording(t: Translate): (key: ChangeWording, size: string) => string {
  const known = new Map<ChangeWording, string>()
  return (key, size) => {
    const text = known.get(key) ?? t(key, { skipInterpolation: true })
    known.set(key, text)
    return text.replace('{{size}}', () => size)
  }
}

/** A change that rounds to nothing is no change. */
function changeText(
  change: Change,
  formats: Formats,
  t: Translate,
  say: ReturnType<typeof changeWording>,
): ChangeText {
  if (change.kind === 'none') {
    return { text: DASH, spoken: t(`change.reason.${change.reason}`), direction: 'none' }
  }
  const write = change.kind === 'percent' ? formats.signedPercent : formats.points
  const text = write(change.value, 1)
  if (!/[1-9]/.test(text)) return { text, spoken: t('change.flat'), direction: 'flat' }
  const size = write(Math.abs(change.value), 1).replace('+', '')
  const direction = change.value > 0 ? 'up' : 'down'
  return { text, spoken: say(`change.${direction}`, size), direction }
}

function rankText(rank: Rank | null, t: Translate): string {
  if (rank === null) return t('rank.none')
  const kind = rank.from !== rank.to ? 'band' : rank.isShared ? 'shared' : 'one'
  const place = t(`rank.${kind}`, { from: rank.from, to: rank.to, of: rank.of })
  return rank.isApart ? t('rank.apart', { place }) : place
}

/** What a number counts as in grammar: a fraction is a fraction. */
const countOf = (value: number, indicator: Indicator): number =>
  indicator.decimals > 0 ? 0.5 : Math.round(value)

/** The words of values, of units and of their absence. */
function valueWords(t: Translate, formats: Formats, language: Language) {
  // A page says a thousand figures in a few dozen wordings, and looking one up costs more than all the rest of a figure.
  const known = new Map<string, string>()
  const remembered = (key: string, find: () => string): string => {
    const text = known.get(key) ?? find()
    known.set(key, text)
    return text
  }
  const fill = (key: Wording, value: string, ofUnit = ''): string =>
    remembered(key, () => t(key, { skipInterpolation: true }))
      .replace('{{value}}', () => value)
      .replace('{{unit}}', () => ofUnit)

  const unit = (indicator: Indicator, normalisation: Normalisation): string =>
    normalisation === 'absolute' ? localText(indicator.unitName, language).text : t(`unit.${normalisation}`)

  const missing = (absence: Absence | null): string =>
    absence === null || absence === 'not-in-data'
      ? t('noValue')
      : t('noValueBecause', { reason: t(`absence.${absence}`) })

  /** The unit as a word that agrees with a number; null where the word is the same beside every number. */
  const countedWord = (value: number, indicator: Indicator): string | null => {
    const counted = countedUnit(indicator.unit)
    if (counted === undefined) return null
    const count = countOf(value, indicator)
    return remembered(`${counted} ${formats.plural(count)}`, () => t(`counted.${counted}`, { count }))
  }

  /** A number with its unit; the word is inflected by what is shown, so a fraction counts as a fraction. */
  const withUnit = (text: string, value: number, indicator: Indicator): string => {
    const counted = countedWord(value, indicator)
    const isOne = counted === null && countOf(value, indicator) === 1
    return fill(isOne ? 'value.one' : 'value.absolute', text, counted ?? unit(indicator, 'absolute'))
  }

  /** The unit beside a number that stands by itself: the word is inflected by the number. */
  const unitBeside = (value: number, indicator: Indicator, normalisation: Normalisation): string => {
    if (normalisation !== 'absolute') return unit(indicator, normalisation)
    if (indicator.unit === '%') return '%'
    return countedWord(value, indicator) ?? unit(indicator, 'absolute')
  }

  const words =
    (kind: 'value' | 'spokenValue', write: Formats['number']) =>
    ({ value, absence }: Valued, indicator: Indicator, normalisation: Normalisation): string => {
      if (value === null) return missing(absence)
      const decimals = displayDecimals(indicator, normalisation, value)
      if (normalisation !== 'absolute') return fill(`${kind}.${normalisation}`, write(value, decimals))
      if (indicator.unit === '%') return formats.percent(value, decimals)
      return withUnit(write(value, decimals), value, indicator)
    }

  return {
    unit,
    unitBeside,
    /** The number alone, as displayed. */
    valueNumber: (value: number, indicator: Indicator, normalisation: Normalisation): string =>
      formats.number(value, displayDecimals(indicator, normalisation, value)),
    /** "24,5 на 10 000 жителей", or why there is no value. */
    value: words('value', formats.number),
    /** The same for accessible names: no grouping inside numbers. */
    spokenValue: words('spokenValue', formats.spoken),
  }
}

/** The words of figures in one language, made in one place so that the screen, the ear and every export say the same. */
export function makeFigureText(t: Translate, language: Language) {
  const formats = formatsFor(language)
  const say = changeWording(t)
  return {
    ...valueWords(t, formats, language),
    absence: (absence: Absence): string => t(`absence.${absence}`),
    status: (status: ObservationStatus): string => t(`status.${status}`),
    statusMark,
    change: (change: Change): ChangeText => changeText(change, formats, t, say),
    rank: (rank: Rank | null): string => rankText(rank, t),
    /** "15 of 16 regions reported": the verb agrees with the first number, the noun with the second. */
    reported: (reported: number, expected: number): string =>
      t('reported', { count: reported, of: t('ofRegions', { count: expected }) }),
  }
}

export type FigureText = ReturnType<typeof makeFigureText>

/** `makeFigureText` in the language of the view. */
export function useFigureText(): FigureText {
  const { t, i18n } = useTranslation('figures')
  return useMemo(() => makeFigureText(t, languageOf(i18n.language)), [t, i18n.language])
}
