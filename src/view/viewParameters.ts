import type { ClassificationMethod } from '../domain/classification'
import type { DivisionId } from '../domain/division'
import type { Normalisation } from '../domain/indicator'
import { parsePeriod } from '../domain/period'
import type { Language } from '../domain/region'
import { readCompared, writeCompared } from './compared'
import { ID } from './pagePath'
import { DEFAULT_VIEW, type PaletteId, type Symbology, type View, type ViewKind } from './view'

const MAX_BORDERS = 6

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

/** Readers of the parameters every page has, by name. */
export const VIEW_READERS: Readonly<Record<string, Reader>> = {
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
  regions: (value) => {
    const compared = readCompared(value)
    return compared === null ? null : { compared }
  },
  numbers: (value) => (value === '1' ? { classNumbers: true } : null),
}

/** Writers of the same, in the order of the address; null = the default, which is left out. */
export const VIEW_WRITERS: readonly (readonly [string, (view: View) => string | null])[] = [
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
  ['regions', (v) => writeCompared(v.compared)],
]
