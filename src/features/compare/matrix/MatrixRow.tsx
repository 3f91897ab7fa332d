import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address } from '../../../view/address'
import { RegionMark } from '../../../view/RegionMark'
import { useViewActions } from '../../../view/useView'
import { MatrixCell } from './MatrixCell'
import type { MatrixColumn } from './matrixColumns'

interface Props {
  readonly region: Region
  readonly columns: readonly MatrixColumn[]
  readonly overall: number | null
  /** Slot of a region that was chosen for comparison. */
  readonly slot: number | null
  readonly isSelected: boolean
  readonly linkKey: string
}

/** One region in all indicators. */
export const MatrixRow = memo(function MatrixRow({ region, columns, overall, slot, isSelected }: Props) {
  const { t } = useTranslation('matrix')
  const words = useWords()
  const { hrefFor } = useViewActions()
  const name = words.local(region.shortName)
  const { formats } = words
  return (
    <tr
      data-region={region.id}
      data-chosen={slot === null ? undefined : ''}
      data-selected={isSelected ? '' : undefined}
    >
      <th scope="row" aria-selected={isSelected}>
        <div className="matrix-table__name">
          {slot !== null && <RegionMark slot={slot} />}
          <PlaceLink
            href={hrefFor({ region: region.id }, 'region')}
            onOpen={() => address.push(hrefFor({ region: region.id }, 'region'))}
            lang={name.lang}
            isStop
          >
            {name.text}
          </PlaceLink>
        </div>
      </th>
      <td className="matrix-table__overall" data-stop="" tabIndex={-1}>
        {overall === null ? (
          <>
            <span aria-hidden="true">—</span>
            <span className="visually-hidden">{t('overallNone')}</span>
          </>
        ) : (
          formats.signed(overall, 2)
        )}
      </td>
      {columns.map((column) => (
        <MatrixCell key={column.indicator.id} column={column} region={region.id} words={words} t={t} />
      ))}
    </tr>
  )
})
