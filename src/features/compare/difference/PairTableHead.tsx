import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { CompareView } from '../../../view/compareView'
import { RegionMark } from '../../../view/RegionMark'
import { useIsNarrow } from '../../../view/useIsNarrow'
import { useViewActions } from '../../../view/useView'
import type { PairModel, PairSide } from '../../../view/compare/pairModel'

interface Props {
  readonly model: PairModel
  /** The order on show. */
  readonly rows: CompareView['rows']
}

/** Column headings; two of them choose the order of the rows. */
export function PairTableHead({ model, rows }: Props) {
  const { t } = useTranslation('neighbours')
  const { local } = useWords()
  const { first, second } = model
  const higher = ({ region }: PairSide) => t('difference.higher', { region: local(region.shortName).text })
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={rows === 'programme' ? 'ascending' : 'none'}>
          <SortButton by="programme" rows={rows}>
            {t('difference.indicator')}
          </SortButton>
        </th>
        <SideHead side={first} />
        <SideHead side={second} />
        <th scope="col">{t('difference.difference')}</th>
        <th scope="col">{t('difference.percent')}</th>
        <th
          scope="col"
          className="pair-table__deviations"
          aria-sort={rows === 'distance' ? 'descending' : 'none'}
        >
          <SortButton by="distance" rows={rows}>
            {t('difference.deviations')}
          </SortButton>
          <span className="pair-table__axis" aria-hidden="true">
            <span>← {higher(second)}</span>
            <span>{higher(first)} →</span>
          </span>
        </th>
        <th scope="col" className="pair-table__outcome">
          {t('difference.ahead')}
        </th>
      </tr>
    </thead>
  )
}

function SideHead({ side }: { side: PairSide }) {
  const { local } = useWords()
  const name = local(side.region.shortName)
  return (
    <th scope="col" lang={name.lang}>
      <RegionMark slot={side.slot} /> {name.text}
    </th>
  )
}

interface ButtonProps {
  readonly by: CompareView['rows']
  readonly rows: CompareView['rows']
  readonly children: ReactNode
}

function SortButton({ by, rows, children }: ButtonProps) {
  const { changeCompare } = useViewActions()
  // The headings of a phone are for the ear only; `PairOrder` stands above the cards.
  if (useIsNarrow()) return children
  return (
    <button type="button" onClick={() => changeCompare({ rows: by })}>
      {children}
      <span aria-hidden="true">{rows === by ? (by === 'distance' ? ' ▼' : ' ▲') : ''}</span>
    </button>
  )
}
