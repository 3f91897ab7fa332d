import type { TFunction } from 'i18next'
import type { Region, RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { missingCells, type Matrix } from '../../../view/compare/matrixOf'

/** Regions that share an extreme of the overall distance. */
function extreme(
  overall: Matrix['overall'],
  pick: (...values: readonly number[]) => number,
): { readonly value: number; readonly regions: readonly RegionId[] } | null {
  const known = [...overall].flatMap(([region, value]) => (value === null ? [] : [{ region, value }]))
  if (known.length < 2) return null
  const value = pick(...known.map((each) => each.value))
  return { value, regions: known.filter((each) => each.value === value).map(({ region }) => region) }
}

/** In words: who is furthest ahead over all, who lags, and how much of the table is missing. */
export function matrixSummary(
  matrix: Matrix,
  regions: readonly Region[],
  words: Words,
  t: TFunction<'matrix'>,
): string {
  const { formats, local } = words
  const names = (ids: readonly RegionId[]): string =>
    formats.list(regions.filter(({ id }) => ids.includes(id)).map(({ shortName }) => local(shortName).text))
  const ahead = extreme(matrix.overall, Math.max)
  const behind = extreme(matrix.overall, Math.min)
  const places =
    ahead === null || behind === null || ahead.value === behind.value
      ? t('noOverall')
      : t('extremes', {
          ahead: names(ahead.regions),
          aheadValue: formats.signed(ahead.value, 2),
          behind: names(behind.regions),
          behindValue: formats.signed(behind.value, 2),
        })
  const cells = matrix.columns.length * matrix.rows.length
  const missing = missingCells(matrix)
  return `${places} ${missing === 0 ? t('complete') : t('missing', { count: missing, of: formats.number(cells) })}`
}
