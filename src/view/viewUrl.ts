import type { ClassificationMethod } from '../domain/classification'
import type { DivisionId } from '../domain/division'
import type { Normalisation } from '../domain/indicator'
import { parsePeriod } from '../domain/period'
import type { Language } from '../domain/region'
import { languageInPath } from '../i18n/language'
import { DEFAULT_VIEW, type PaletteId, type Symbology, type View, type ViewKind } from './view'

export type Page = 'map' | 'about' | 'not-found'

/** An address understood: what to show, and the parameters that could not be used. */
export interface ParsedAddress {
  readonly page: Page
  readonly view: View
  /** Names of parameters that were ignored, for the quiet notice. */
  readonly ignored: readonly string[]
}

const PAGES: readonly Page[] = ['map', 'about']
const MAX_LENGTH = 2048
const MAX_BORDERS = 6
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Turns one query value into a part of the view, or null when it means nothing. */
type Reader = (value: string) => Partial<View> | null

const oneOf =
  <K extends keyof View>(key: K, allowed: readonly View[K][]): Reader =>
  (value) => {
    const found = allowed.find((candidate) => candidate === value)
    return found === undefined ? null : { [key]: found }
  }

const id =
  (key: 'indicator' | 'region'): Reader =>
  (value) =>
    ID.test(value) ? { [key]: value } : null

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/

function readBorders(value: string): Partial<View> | null {
  const parts = value.split('_')
  if (parts.length > MAX_BORDERS || !parts.every((part) => NUMBER.test(part))) return null
  const borders = parts.map(Number)
  const isAscending = borders.every((border, i) => i === 0 || border > (borders[i - 1] ?? border))
  return isAscending ? { borders } : null
}

const READERS: Readonly<Record<string, Reader>> = {
  indicator: id('indicator'),
  region: id('region'),
  period: (value) => {
    const period = parsePeriod(value)
    return period === null ? null : { period }
  },
  span: oneOf('span', ['quarter', 'year-to-date']),
  division: oneOf('division', ['2013', '2018', '2022'] satisfies DivisionId[]),
  per: oneOf('normalisation', ['absolute', 'per-1k', 'per-10k', 'per-100k'] satisfies Normalisation[]),
  view: oneOf('kind', ['map', 'tiles', 'table'] satisfies ViewKind[]),
  draw: oneOf('symbology', ['fill', 'circles'] satisfies Symbology[]),
  method: oneOf('method', [
    'natural-breaks',
    'quantile',
    'equal-interval',
    'manual',
    'diverging-target',
    'diverging-national',
  ] satisfies ClassificationMethod[]),
  classes: (value) => (/^[3-7]$/.test(value) ? { classes: Number(value) } : null),
  borders: readBorders,
  palette: oneOf('palette', ['teal', 'blue', 'violet', 'contrast'] satisfies PaletteId[]),
  numbers: (value) => (value === '1' ? { classNumbers: true } : null),
}

/** Reads any address. Never throws; what it cannot use falls back to the default and is listed. */
export function parseAddress(pathname: string, search: string, fallback: Language): ParsedAddress {
  const [first = '', second = '', ...rest] = pathname.split('/').filter((part) => part !== '')
  const language = languageInPath(pathname) ?? undefined
  const known = PAGES.find((candidate) => candidate === second)
  const isStart = first === '' || (language !== undefined && second === '')
  const isKnown = language !== undefined && rest.length === 0 && known !== undefined
  const page: Page = isStart ? 'map' : isKnown ? known : 'not-found'
  const query = readQuery(search)
  return {
    page,
    view: { ...DEFAULT_VIEW, language: language ?? fallback, ...query.view },
    ignored: query.ignored,
  }
}

function readQuery(search: string): { view: Partial<View>; ignored: readonly string[] } {
  if (search.length > MAX_LENGTH) return { view: {}, ignored: ['…'] }
  const view: Partial<View> = {}
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    const part = seen.has(name) ? null : (reader?.(value) ?? null)
    seen.add(name)
    if (part === null) ignored.push(name.slice(0, 40))
    else Object.assign(view, part)
  }
  return { view, ignored: [...new Set(ignored)].slice(0, 20) }
}

const WRITERS: readonly (readonly [string, (view: View) => string | null])[] = [
  ['indicator', (v) => v.indicator],
  ['period', (v) => v.period],
  ['span', (v) => (v.span === DEFAULT_VIEW.span ? null : v.span)],
  ['division', (v) => (v.division === DEFAULT_VIEW.division ? null : v.division)],
  ['per', (v) => v.normalisation],
  ['view', (v) => (v.kind === DEFAULT_VIEW.kind ? null : v.kind)],
  ['draw', (v) => v.symbology],
  ['method', (v) => v.method],
  ['classes', (v) => (v.classes === DEFAULT_VIEW.classes ? null : String(v.classes))],
  ['borders', (v) => (v.borders.length === 0 ? null : v.borders.join('_'))],
  ['palette', (v) => (v.palette === DEFAULT_VIEW.palette ? null : v.palette)],
  ['numbers', (v) => (v.classNumbers ? '1' : null)],
  ['region', (v) => v.region],
]

/** The shortest address of a view: only what differs from the defaults. Inverse of `parseAddress`. */
export function formatAddress(view: View, page: Exclude<Page, 'not-found'> = 'map'): string {
  const query = new URLSearchParams()
  for (const [name, write] of WRITERS) {
    const value = write(view)
    if (value !== null) query.set(name, value)
  }
  const search = query.toString()
  return `/${view.language}/${page}${search === '' ? '' : `?${search}`}`
}
