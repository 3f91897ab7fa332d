import { isQuarter, quarterOf, yearOf, type Period, type Span } from '../../domain/period'
import type { Language } from '../../domain/region'

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

interface MonthNames {
  /** As they stand in a date: genitive in Russian. */
  readonly inDate: readonly string[]
  readonly alone: readonly string[]
  readonly short: readonly string[]
}

const KK = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const EN = 'January February March April May June July August September October November December'.split(' ')

/** The names of CLDR 48. */
const MONTHS: Readonly<Record<Language, MonthNames>> = {
  kk: {
    inDate: KK,
    alone: KK,
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  },
  ru: {
    inDate: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    short: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
  },
  en: { inDate: EN, alone: EN, short: EN.map((name) => name.slice(0, 3)) },
}

export type PeriodStyle = 'long' | 'short'

function quarterText(language: Language, year: number, quarter: number, style: PeriodStyle): string {
  const roman = ROMAN[quarter] ?? ''
  switch (language) {
    case 'kk':
      return style === 'long' ? `${year} ж. ${roman} тоқсан` : `${roman} тоқ. ${year}`
    case 'ru':
      return style === 'long' ? `${roman} квартал ${year} г.` : `${roman} кв. ${year}`
    case 'en':
      return `Q${quarter} ${year}`
  }
}

function yearText(language: Language, year: number, style: PeriodStyle): string {
  if (style === 'short' || language === 'en') return String(year)
  return language === 'kk' ? `${year} ж.` : `${year} г.`
}

/** "January–December 2019": a quarter read since January. */
function sinceJanuaryText(language: Language, year: number, quarter: number, style: PeriodStyle): string {
  const names = MONTHS[language][style === 'long' ? 'alone' : 'short']
  const months = `${names[0] ?? ''}–${names[quarter * 3 - 1] ?? ''}`
  switch (language) {
    case 'kk':
      return `${year} ж. ${months}`
    case 'ru':
      return style === 'long' ? `${months} ${year} г.` : `${months} ${year}`
    case 'en':
      return `${months} ${year}`
  }
}

export function periodFormats(language: Language) {
  const period = (of: Period, style: PeriodStyle): string =>
    isQuarter(of)
      ? quarterText(language, yearOf(of), quarterOf(of) ?? 1, style)
      : yearText(language, yearOf(of), style)
  return {
    period,
    /** A period as it is read: by itself, or since January. */
    span: (of: Period, span: Span, style: PeriodStyle): string => {
      const quarter = quarterOf(of)
      return span === 'quarter' || quarter === null
        ? period(of, style)
        : sinceJanuaryText(language, yearOf(of), quarter, style)
    },
    /** Day and short month of a date, apart: for a diary. */
    dayAndMonth: (iso: string): { readonly day: string; readonly month: string } => ({
      day: String(Number(iso.slice(8, 10))),
      month: MONTHS[language].short[Number(iso.slice(5, 7)) - 1] ?? '',
    }),
    /** A month as a heading: "2019 ж. қыркүйек", "сентябрь 2019 г.", "September 2019". */
    month: (year: number, month: number): string => {
      const name = MONTHS[language].alone[month - 1] ?? ''
      if (language === 'kk') return `${year} ж. ${name}`
      return language === 'ru' ? `${name} ${year} г.` : `${name} ${year}`
    },
    /** A calendar date from `2019-12-31`; plain dates know no time zone. */
    date: (iso: string): string => {
      const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
      const name = MONTHS[language].inDate[Number(month) - 1]
      if (name === undefined) return iso
      switch (language) {
        case 'kk':
          return `${year} ж. ${Number(day)} ${name}`
        case 'ru':
          return `${Number(day)} ${name} ${year} г.`
        case 'en':
          return `${Number(day)} ${name} ${year}`
      }
    },
  }
}
