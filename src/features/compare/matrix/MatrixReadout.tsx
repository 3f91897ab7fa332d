import { useTranslation } from 'react-i18next'
import type { RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'
import { cellWords } from '../../../view/compare/cellFace'
import { columnBasis } from './columnTexts'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'
import type { CrossedCell } from './useCrosshair'

interface Props {
  readonly cell: CrossedCell | null
  readonly columns: readonly MatrixColumn[]
  readonly overall: ReadonlyMap<RegionId, number | null>
}

/**
 * What is under the pointer or focus in full, on a line of its own: nothing pops up over the table. Silent, since every cell
 * says the same itself.
 */
export function MatrixReadout({ cell, columns, overall }: Props) {
  const { t } = useTranslation('matrix')
  const words = useWords()
  const { regionOf, division } = useCatalogueView()
  const write = ({ region, column: at }: CrossedCell): string => {
    const column = columns[at - 2]
    const place = region === null ? '' : words.local(regionOf(region)?.name ?? {}).text
    if (column === undefined) {
      const distance = region === null ? null : (overall.get(region) ?? null)
      if (place === '') return t('overallBasis')
      return `${place}: ${distance === null ? t('overallNone') : t('overallIs', { value: words.formats.signed(distance, 2) })}`
    }
    const name = words.local(column.indicator.name).text
    const basis = columnBasis(column, division.regions.length, words, t)
    if (region === null) return `${name}: ${basis}`
    return `${place}. ${name}: ${cellWords(column, region, words, t, 'value')}; ${basis}`
  }
  return (
    <p className="matrix-view__readout" aria-hidden="true">
      {cell === null ? t('readoutHint') : write(cell)}
    </p>
  )
}
