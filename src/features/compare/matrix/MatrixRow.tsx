import type { TFunction } from 'i18next'
import { memo } from 'react'
import type { Region } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address } from '../../../view/address'
import { RegionMark } from '../../../view/RegionMark'
import { useViewActions } from '../../../view/useView'
import type { ColumnBlock } from './columnBlocks'
import { MatrixBlock } from './MatrixBlock'

interface Props {
  readonly region: Region
  readonly blocks: readonly ColumnBlock[]
  readonly away: ReadonlySet<number>
  readonly overall: number | null
  /** Slot of a region that was chosen for comparison. */
  readonly slot: number | null
  readonly isSelected: boolean
  readonly linkKey: string
  readonly words: Words
  readonly t: TFunction<'matrix'>
}

/** One region in all indicators. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { region, blocks, away, overall, slot, isSelected, words, t } = props
  const { hrefFor } = useViewActions()
  const name = words.local(region.shortName)
  const href = hrefFor({ region: region.id }, 'region')
  return (
    <div
      role="row"
      className="matrix-table__row"
      data-region={region.id}
      data-chosen={slot === null ? undefined : ''}
      data-selected={isSelected ? '' : undefined}
    >
      <div role="rowheader" aria-colindex={1} className="matrix-table__name" aria-selected={isSelected}>
        {slot !== null && <RegionMark slot={slot} />}
        <PlaceLink href={href} onOpen={address.push} lang={name.lang} isStop>
          {name.text}
        </PlaceLink>
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        aria-label={overall === null ? t('overallNone') : words.formats.signed(overall, 2)}
        className="matrix-table__overall"
        data-stop=""
        tabIndex={-1}
      >
        <span aria-hidden="true">{overall === null ? '—' : words.formats.signed(overall, 2)}</span>
      </div>
      {blocks.map((block, i) => (
        <MatrixBlock
          key={block.from}
          region={region.id}
          block={block}
          isAway={away.has(i)}
          words={words}
          t={t}
        />
      ))}
    </div>
  )
})
