import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change, Rank } from '../domain/crossSection'
import type { Indicator, Normalisation } from '../domain/indicator'
import type { Absence, ObservationStatus } from '../domain/observation'
import { useFormats, type Formats } from './formats/formats'
import { useLocalText } from './localText'

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

const MARKS: Readonly<Record<ObservationStatus, string>> = {
  A: '',
  P: 'p',
  E: '≈',
  B: '‖',
  O: '',
  M: '',
  Q: '',
}

/** Decimals of a displayed value: rates have one, more where they are small; absolute values as the indicator says. */
export function displayDecimals(indicator: Indicator, normalisation: Normalisation, value = 1): number {
  if (normalisation === 'absolute') return indicator.decimals
  return value !== 0 && Math.abs(value) < 1 ? 2 : 1
}

/** A mark beside the figure: p provisional, ≈ estimated, ‖ break in the series. */
export const statusMark = (status: ObservationStatus): string => MARKS[status]

/** Which way a change points once it is rounded to what is shown. */
function changeText(
  change: Change,
  formats: Formats,
  words: (direction: 'up' | 'down', size: string) => string,
) {
  if (change.kind === 'none') return null
  const isPercent = change.kind === 'percent'
  const write = (value: number) => (isPercent ? formats.signedPercent(value, 1) : formats.points(value, 1))
  const text = write(change.value)
  if (!/[1-9]/.test(text))
    return { text: text.replace(/^[+−]/, ''), spoken: null, direction: 'flat' as const }
  const size = write(Math.abs(change.value)).replace('+', '')
  const direction = change.value > 0 ? ('up' as const) : ('down' as const)
  return { text, spoken: words(direction, size), direction }
}

/** The words of figures, made in one place so that the screen, the ear and every export say the same. */
export function useFigureText() {
  const { t } = useTranslation('figures')
  const formats = useFormats()
  const local = useLocalText()

  return useMemo(() => {
    const valueNumber = (value: number, indicator: Indicator, normalisation: Normalisation): string =>
      formats.number(value, displayDecimals(indicator, normalisation, value))
    const unit = (indicator: Indicator, normalisation: Normalisation): string =>
      normalisation === 'absolute' ? local(indicator.unitName).text : t(`unit.${normalisation}`)
    const absence = (of: Absence): string => t(`absence.${of}`)
    const missing = (of: Absence | null): string =>
      of === null || of === 'not-in-data' ? t('noValue') : `${t('noValue')}, ${absence(of)}`

    const withUnit = (text: string, value: number, indicator: Indicator): string => {
      if (indicator.unit === '%') return `${text}${formats.percent(0).slice(1)}`
      return t(value === 1 ? 'value.one' : 'value.absolute', {
        value: text,
        unit: unit(indicator, 'absolute'),
      })
    }

    return {
      valueNumber,
      unit,
      absence,
      statusMark,
      /** "24,5 на 10 000 жителей", or why there is no value. */
      value: (
        { value, absence: why }: Valued,
        indicator: Indicator,
        normalisation: Normalisation,
      ): string => {
        if (value === null) return missing(why)
        const text = valueNumber(value, indicator, normalisation)
        return normalisation === 'absolute'
          ? withUnit(text, value, indicator)
          : t(`value.${normalisation}`, { value: text })
      },
      /** The same for accessible names: no grouping inside numbers. */
      spokenValue: (
        { value, absence: why }: Valued,
        indicator: Indicator,
        normalisation: Normalisation,
      ): string => {
        if (value === null) return missing(why)
        const text = formats.spoken(value, displayDecimals(indicator, normalisation, value))
        return normalisation === 'absolute'
          ? withUnit(text, value, indicator)
          : t(`spokenValue.${normalisation}`, { value: text })
      },
      status: (status: ObservationStatus): string => t(`status.${status}`),
      change: (change: Change): ChangeText => {
        if (change.kind === 'none') {
          return { text: '—', spoken: t(`change.reason.${change.reason}`), direction: 'none' }
        }
        const made = changeText(change, formats, (direction, size) => t(`change.${direction}`, { size }))
        return made === null
          ? { text: '—', spoken: t('change.none'), direction: 'none' }
          : { ...made, spoken: made.spoken ?? t('change.flat') }
      },
      rank: (rank: Rank | null): string => {
        if (rank === null) return t('rank.none')
        const kind = rank.from !== rank.to ? 'band' : rank.isShared ? 'shared' : 'one'
        const place = t(`rank.${kind}`, { from: rank.from, to: rank.to, of: rank.of })
        return rank.isApart ? t('rank.apart', { place }) : place
      },
      reported: (reported: number, expected: number): string => t('reported', { reported, count: expected }),
    }
  }, [t, formats, local])
}

export type FigureText = ReturnType<typeof useFigureText>
