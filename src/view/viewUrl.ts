import type { ClassificationMethod } from '../domain/classification'
import type { DivisionId } from '../domain/division'
import type { Normalisation } from '../domain/indicator'
import { parsePeriod } from '../domain/period'
import type { Language } from '../domain/region'
import { languageInPath } from '../i18n/language'
import { readRegisterParameter, registerParametersOf } from './registerUrl'
import { DEFAULT_REGISTER_VIEW, REGISTER_PAGES, type RegisterPageId, type RegisterView } from './registerView'
import { DEFAULT_VIEW, type PaletteId, type Symbology, type View, type ViewKind } from './view'

/** Pages of one region: the profile, its printed passport, the letter of the reporting worklist. */
export type RegionPageId = 'region' | 'passport' | 'letter'
/** Pages that stand directly under the language. */
type PlainPage = 'map' | 'regions' | 'about' | RegisterPageId
export type Page = PlainPage | RegionPageId | 'not-found'

/** An address understood: what to show, and the parameters that could not be used. */
export interface ParsedAddress {
  readonly page: Page
  readonly view: View
  /** What a register page shows; the defaults on every other page. */
  readonly register: RegisterView
  /** Names of parameters that were ignored, for the quiet notice. */
  readonly ignored: readonly string[]
}

const PAGES: readonly PlainPage[] = ['map', 'regions', 'about', ...REGISTER_PAGES]
const REGION_PAGES = { '': 'region', passport: 'passport', letter: 'letter' } as const
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
  with: oneOf('second', ['kk', 'ru', 'en'] satisfies Language[]),
  numbers: (value) => (value === '1' ? { classNumbers: true } : null),
}

/** The page of a path without its language, and the region it is about. */
function readPath(parts: readonly string[]): { page: Page; region: string | null } {
  const [first = '', second, third = '', ...rest] = parts
  if (parts.length === 0) return { page: 'map', region: null }
  if (first === 'regions' && second !== undefined && ID.test(second) && rest.length === 0) {
    const page = Object.hasOwn(REGION_PAGES, third) ? REGION_PAGES[third as keyof typeof REGION_PAGES] : null
    return page === null ? { page: 'not-found', region: null } : { page, region: second }
  }
  const known = PAGES.find((candidate) => candidate === first)
  return { page: known !== undefined && parts.length === 1 ? known : 'not-found', region: null }
}

/** The register of a page, or null where it shows none. */
export const registerOf = (page: Page): RegisterPageId | null =>
  REGISTER_PAGES.find((candidate) => candidate === page) ?? null

/** Reads any address. Never throws; what it cannot use falls back to the default and is listed. */
export function parseAddress(pathname: string, search: string, fallback: Language): ParsedAddress {
  const parts = pathname.split('/').filter((part) => part !== '')
  const language = languageInPath(pathname)
  const path = language === null && parts.length > 0 ? null : readPath(parts.slice(1))
  const page = path?.page ?? 'not-found'
  const query = readQuery(search, registerOf(page))
  const region = path?.region ?? null
  return {
    page,
    view: {
      ...DEFAULT_VIEW,
      language: language ?? fallback,
      ...query.view,
      ...(region === null ? {} : { region }),
    },
    register: query.register,
    ignored: query.ignored,
  }
}

interface ReadQuery {
  readonly view: Partial<View>
  readonly register: RegisterView
  readonly ignored: readonly string[]
}

function readQuery(search: string, page: RegisterPageId | null): ReadQuery {
  if (search.length > MAX_LENGTH) return { view: {}, register: DEFAULT_REGISTER_VIEW, ignored: ['…'] }
  const view: Partial<View> = {}
  const register: RegisterView = { ...DEFAULT_REGISTER_VIEW }
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const isSeen = seen.has(name)
    seen.add(name)
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    const part = isSeen ? null : (reader?.(value) ?? null)
    const ofRegister =
      page === null || isSeen || part !== null ? null : readRegisterParameter(page, name, value, register)
    if (part !== null) Object.assign(view, part)
    else if (ofRegister !== null) Object.assign(register, ofRegister)
    else ignored.push(name.slice(0, 40))
  }
  return { view, register, ignored: [...new Set(ignored)].slice(0, 20) }
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
  ['with', (v) => v.second],
  ['region', (v) => v.region],
]

/** Whether a page is about one region, whose id stands in its path. */
export const isRegionPage = (page: Page): page is RegionPageId =>
  page === 'region' || page === 'passport' || page === 'letter'

function pathOf(view: View, page: Exclude<Page, 'not-found'>): string {
  if (!isRegionPage(page)) return `/${view.language}/${page}`
  // Without a region there is no passport: the list of regions stands in its place.
  if (view.region === null) return `/${view.language}/regions`
  return `/${view.language}/regions/${view.region}${page === 'region' ? '' : `/${page}`}`
}

/** The shortest address of a view: only what differs from the defaults. Inverse of `parseAddress`. */
export function formatAddress(
  view: View,
  page: Exclude<Page, 'not-found'> = 'map',
  register: RegisterView = DEFAULT_REGISTER_VIEW,
): string {
  const query = new URLSearchParams()
  for (const [name, write] of WRITERS) {
    const value = name === 'region' && isRegionPage(page) ? null : write(view)
    if (value !== null) query.set(name, value)
  }
  const ofPage = registerOf(page)
  if (ofPage !== null) {
    for (const [name, value] of registerParametersOf(ofPage, register)) query.set(name, value)
  }
  const search = query.toString()
  return `${pathOf(view, page)}${search === '' ? '' : `?${search}`}`
}
