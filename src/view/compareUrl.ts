import { isDay } from '../domain/day'
import { isQuarter, parsePeriod, type Quarter } from '../domain/period'
import { COMPARE_KINDS, DEFAULT_COMPARE_VIEW, type CompareView, type MatrixSort } from './compareView'
import { ID } from './pagePath'

type Reader = (value: string) => Partial<CompareView> | null

const DIRECTION = /^[a-z0-9][a-z0-9.-]{0,31}$/
const MOST_INDICATORS = 80

function oneOf<K extends keyof CompareView>(key: K, allowed: readonly CompareView[K][]): Reader {
  return (value) => {
    const found = allowed.find((candidate) => candidate === value)
    return found === undefined ? null : { [key]: found }
  }
}

function quarter(key: 'base' | 'since'): Reader {
  return (value) => {
    const period = parsePeriod(value)
    return period !== null && isQuarter(period) ? { [key]: period satisfies Quarter } : null
  }
}

function readSet(value: string): Partial<CompareView> | null {
  const set = [...new Set(value.split('_'))]
  return set.length <= MOST_INDICATORS && set.every((id) => ID.test(id)) ? { set } : null
}

function readSort(value: string): Partial<CompareView> | null {
  const isReversed = value.startsWith('-')
  const by = isReversed ? value.slice(1) : value
  if (!ID.test(by)) return null
  return { sort: { by: by === 'distance' || by === 'geography' ? by : { indicator: by }, isReversed } }
}

function writeSort({ by, isReversed }: MatrixSort): string {
  const text = `${isReversed ? '-' : ''}${typeof by === 'string' ? by : by.indicator}`
  return text === 'distance' ? '' : text
}

const day =
  (key: 'earlier' | 'later'): Reader =>
  (value) =>
    isDay(value) ? { [key]: value } : null

const READERS: Readonly<Record<string, Reader>> = {
  show: oneOf('show', COMPARE_KINDS),
  direction: (value) => (DIRECTION.test(value) ? { direction: value } : null),
  set: readSet,
  sort: readSort,
  rules: oneOf('rules', ['all', 'same']),
  against: (value) => (ID.test(value) ? { against: value } : null),
  trails: (value) => (value === '1' ? { trails: true } : null),
  base: quarter('base'),
  since: quarter('since'),
  multiples: oneOf('multiples', ['years', 'indicators']),
  scale: oneOf('scale', ['one', 'each']),
  like: oneOf('like', ['population', 'urban', 'profile']),
  rows: oneOf('rows', ['programme', 'distance']),
  earlier: day('earlier'),
  later: day('later'),
}

/** Reads one parameter of the page of comparison; null when it is none or means nothing. */
export function readCompareParameter(name: string, value: string): Partial<CompareView> | null {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  return reader?.(value) ?? null
}

/** Parameters of a comparison, only what differs from the defaults. Inverse of reading them. */
export function compareParametersOf(view: CompareView): readonly (readonly [name: string, value: string])[] {
  const unless = (key: 'show' | 'rules' | 'multiples' | 'scale' | 'like' | 'rows'): string =>
    view[key] === DEFAULT_COMPARE_VIEW[key] ? '' : view[key]
  const all = [
    ['show', unless('show')],
    ['direction', view.direction ?? ''],
    ['set', view.set.join('_')],
    ['sort', writeSort(view.sort)],
    ['rules', unless('rules')],
    ['against', view.against ?? ''],
    ['trails', view.trails ? '1' : ''],
    ['base', view.base ?? ''],
    ['since', view.since ?? ''],
    ['multiples', unless('multiples')],
    ['scale', unless('scale')],
    ['like', unless('like')],
    ['rows', unless('rows')],
    ['earlier', view.earlier ?? ''],
    ['later', view.later ?? ''],
  ] as const
  return all.filter(([, value]) => value !== '')
}
