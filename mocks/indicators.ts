import type { components } from '../src/data/contract'
import listed from './data/indicators.json'
import notes from './data/texts/notes.json'
import units from './data/texts/units.json'

export type WireIndicator = components['schemas']['Indicator']
type LocalText = components['schemas']['LocalText']

/** Ratios and the parts they are recomputed from; parts that are not among the sixty are components below. */
const RATIOS: Readonly<
  Record<string, readonly [numerator: string, denominator: string, overTime: 'ratio' | 'last']>
> = {
  'kz-course-completion-rate': ['kz-course-completions', 'kz-course-ended', 'ratio'],
  'adult-kz-share': ['adults-with-kz', 'adults-surveyed', 'ratio'],
  'onomastics-public-share': ['onomastics-sittings-public', 'onomastics-sittings', 'ratio'],
  'eca-registered-share': ['eca-registered', 'eca-total', 'last'],
  'action-plan-execution': ['plan-items-on-time', 'plan-items-due', 'ratio'],
  'session-instructions-on-time': ['instructions-on-time', 'instructions-due', 'ratio'],
  'social-order-disbursement': ['social-order-paid', 'social-order-planned', 'last'],
  'kz-content-share': ['content-kz', 'content-volume', 'ratio'],
  'tolerance-programme-share': ['institutions-with-programme', 'institutions', 'ratio'],
}

/** Types of events; with `events-other` they add up to `events-total`. */
export const EVENT_TYPES = [
  'language-day-events',
  'patriotic-events',
  'dialogue-events',
  'seminars-conferences',
  'mass-cultural-events',
  'heritage-events',
  'legal-awareness-events',
] as const

const PART_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...EVENT_TYPES, 'events-other'].map((id) => [id, 'events-total'])),
  'eca-registered': 'eca-total',
  'eca-branches': 'eca-total',
}

const COUNTED_BY_RULES: ReadonlySet<string> = new Set([
  'events-total',
  'event-participants',
  'events-other',
  ...EVENT_TYPES,
])

type Component = readonly [
  id: string,
  unit: string,
  kind: 'flow' | 'stock',
  parent: string,
  kk: string,
  ru: string,
  en: string,
]

const COMPONENTS: readonly Component[] = [
  [
    'kz-course-ended',
    'persons',
    'flow',
    'kz-course-completion-rate',
    'Курсы аяқталған тыңдаушылар',
    'Слушатели, у которых закончился курс',
    'Learners whose course ended',
  ],
  [
    'adults-with-kz',
    'persons',
    'flow',
    'adult-kz-share',
    'Мемлекеттік тілді меңгерген сұралғандар',
    'Опрошенные, владеющие государственным языком',
    'Surveyed adults with a command of the state language',
  ],
  [
    'adults-surveyed',
    'persons',
    'flow',
    'adult-kz-share',
    'Сұралған ересектер',
    'Опрошенные взрослые',
    'Adults surveyed',
  ],
  [
    'onomastics-sittings-public',
    'sittings',
    'flow',
    'onomastics-public-share',
    'Қоғам қатысқан отырыстар',
    'Заседания с участием общественности',
    'Sittings with public participation',
  ],
  [
    'onomastics-sittings',
    'sittings',
    'flow',
    'onomastics-public-share',
    'Ономастикалық комиссия отырыстары',
    'Заседания ономастических комиссий',
    'Sittings of onomastic commissions',
  ],
  [
    'plan-items-on-time',
    'plan items',
    'flow',
    'action-plan-execution',
    'Мерзімінде орындалған тармақтар',
    'Пункты, исполненные в срок',
    'Plan items carried out on time',
  ],
  [
    'plan-items-due',
    'plan items',
    'flow',
    'action-plan-execution',
    'Орындалу мерзімі келген тармақтар',
    'Пункты со сроком исполнения в квартале',
    'Plan items due',
  ],
  [
    'instructions-on-time',
    'instructions',
    'flow',
    'session-instructions-on-time',
    'Мерзімінде орындалған тапсырмалар',
    'Поручения, исполненные в срок',
    'Instructions executed on time',
  ],
  [
    'instructions-due',
    'instructions',
    'flow',
    'session-instructions-on-time',
    'Орындалу мерзімі келген тапсырмалар',
    'Поручения со сроком исполнения в квартале',
    'Instructions due',
  ],
  [
    'social-order-paid',
    'million KZT',
    'stock',
    'social-order-disbursement',
    'Жыл басынан бері төленген сома',
    'Выплачено с начала года',
    'Paid since January',
  ],
  [
    'social-order-planned',
    'million KZT',
    'stock',
    'social-order-disbursement',
    'Жыл басынан бері жоспарланған сома',
    'Запланировано с начала года',
    'Planned since January',
  ],
  [
    'content-kz',
    'hours',
    'flow',
    'kz-content-share',
    'Қазақ тілді контент',
    'Казахоязычный контент',
    'Kazakh-language content',
  ],
  [
    'content-volume',
    'hours',
    'flow',
    'kz-content-share',
    'Контенттің жалпы көлемі',
    'Общий объём контента',
    'Total content',
  ],
  [
    'institutions-with-programme',
    'institutions',
    'stock',
    'tolerance-programme-share',
    'Бағдарламасы бар білім беру ұйымдары',
    'Организации образования с программой',
    'Institutions with a programme',
  ],
  [
    'institutions',
    'institutions',
    'stock',
    'tolerance-programme-share',
    'Білім беру ұйымдары',
    'Организации образования',
    'Education institutions',
  ],
  ['respondents', 'persons', 'flow', 'survey-favourable', 'Респонденттер', 'Респонденты', 'Respondents'],
  [
    'events-other',
    'events',
    'flow',
    'events-total',
    'Басқа іс-шаралар',
    'Прочие мероприятия',
    'Other events',
  ],
]

const UNITS: Readonly<Record<string, LocalText>> = units

/** Counts measured per resident open with the power of ten that gives readable figures. */
function normalisations(kind: string, perResident: boolean, high: number): WireIndicator['normalisations'] {
  if (kind === 'ratio' || kind === 'index') return ['absolute']
  if (!perResident) return ['absolute', 'per-100k']
  const first = high > 5000 ? 'per-1k' : high >= 100 ? 'per-10k' : 'per-100k'
  return [first, 'absolute']
}

function timeRule(id: string, kind: string): WireIndicator['overTime'] {
  if (kind === 'ratio') return RATIOS[id]?.[2] ?? 'ratio'
  return kind === 'flow' ? 'sum' : kind === 'stock' ? 'last' : 'mean'
}

/** The figures that stand first in a region's passport, three a direction. */
const HEADLINES: readonly (readonly string[])[] = [
  ['kz-course-learners', 'kz-course-completion-rate', 'eca-total'],
  ['mass-cultural-events', 'action-plan-execution', 'social-order-funding'],
  ['events-total', 'event-participants', 'sunday-schools'],
  ['accord-councils', 'mediation-cases-resolved', 'survey-favourable'],
]

function headlineOf(id: string): Pick<WireIndicator, 'headline'> {
  const place = Math.max(...HEADLINES.map((ids) => ids.indexOf(id))) + 1
  return place === 0 ? {} : { headline: place }
}

interface Draft {
  readonly id: string
  readonly role: 'listed' | 'component'
  readonly direction: string
  readonly field: string
  readonly measures: string[]
  readonly name: LocalText
  readonly unit: string
  readonly kind: string
  readonly frequency: string
  readonly better: string
  readonly perResident: boolean
  readonly high: number
}

const isOneOf = <T extends string>(value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Error(`The catalogue has no such word: ${value}`)
  return found
}

function indicator(draft: Draft): WireIndicator {
  const { id, kind, unit } = draft
  const ratio = RATIOS[id]
  const isPercent = unit === '%'
  const hasRules = COUNTED_BY_RULES.has(id)
  return {
    id,
    role: draft.role,
    direction: draft.direction,
    field: draft.field,
    measures: draft.measures,
    name: draft.name,
    unit,
    unitName: UNITS[unit] ?? {},
    kind: isOneOf(kind, ['flow', 'stock', 'ratio', 'index']),
    frequency: isOneOf(draft.frequency, ['quarter', 'year']),
    better: isOneOf(draft.better, ['higher', 'lower', 'neutral']),
    overRegions: kind === 'ratio' ? 'ratio' : kind === 'index' ? 'weighted-mean' : 'sum',
    overTime: timeRule(id, kind),
    numerator: ratio?.[0] ?? null,
    denominator: ratio?.[1] ?? null,
    weight: kind === 'index' ? 'respondents' : null,
    normalisations: normalisations(kind, draft.perResident, draft.high),
    decimals: isPercent || unit === 'million KZT' ? 1 : 0,
    range: { min: 0, max: isPercent ? 100 : null },
    partOf: PART_OF[id] ?? null,
    rules: hasRules ? Object.entries(notes.rules).map(([rule, name]) => ({ id: rule, name })) : [],
    breaks:
      id === 'events-total' || id === 'event-participants'
        ? [{ period: '2018-Q1', note: notes.breaks['method-2018'] }]
        : [],
    fixedBreaks: kind === 'index' ? [80, 84, 88, 92] : null,
    ...headlineOf(id),
  }
}

const LISTED = listed.map((row) => indicator({ ...row, role: 'listed' }))

/** The sixty indicators of the programme, then the components of their ratios and totals. */
export const INDICATORS: readonly WireIndicator[] = [
  ...LISTED,
  ...COMPONENTS.map(([id, unit, kind, parent, kk, ru, en]) => {
    const of = listed.find((row) => row.id === parent)
    if (of === undefined) throw new Error(`The component ${id} has no parent`)
    return indicator({
      id,
      role: 'component',
      direction: of.direction,
      field: of.field,
      measures: [],
      name: { kk, ru, en },
      unit,
      kind,
      frequency: of.frequency,
      better: 'neutral',
      perResident: false,
      high: of.high,
    })
  }),
]

/** The usual range of a listed indicator in one oblast and period, from published figures where there are any. */
export function usualRange(id: string): { readonly low: number; readonly high: number } {
  const row = listed.find((each) => each.id === id)
  return { low: row?.low ?? 1, high: row?.high ?? 10 }
}
