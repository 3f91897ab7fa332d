import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import { pairGroups } from '../../../view/compare/pairGroups'
import type { PairModel } from '../../../view/compare/pairModel'
import { PairTableHead } from './PairTableHead'
import { PairTableRow } from './PairTableRow'
import { extentOf } from './pairAxis'
import './pair-table.css'

interface Props {
  readonly compare: CompareModel
  readonly model: PairModel
}

const COLUMNS = 7

/** Every compared indicator: both values, their difference in three measures, who is ahead or why nobody is. */
export function PairTable({ compare, model }: Props) {
  const { t } = useTranslation('neighbours')
  const { local, formats } = useWords()
  const extent = extentOf(model.rows)
  const { period } = compare.series
  return (
    <div
      className="pair-table"
      role="region"
      aria-label={t('difference.scroll')}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption className="visually-hidden">
          {t('difference.caption', { period: formats.period(period, 'long') })}
        </caption>
        <PairTableHead model={model} rows={compare.compare.rows} />
        {pairGroups(compare, model).map(({ direction, field, rows }) => (
          <tbody key={rows[0]?.profile.indicator.id}>
            {direction !== null && compare.direction !== direction.id && (
              <tr className="pair-table__direction">
                <th scope="rowgroup" colSpan={COLUMNS} lang={local(direction.name).lang}>
                  {direction.id} {local(direction.name).text}
                </th>
              </tr>
            )}
            {field !== null && (
              <tr className="pair-table__field">
                <th scope="rowgroup" colSpan={COLUMNS} lang={local(field.name).lang}>
                  {local(field.name).text}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <PairTableRow key={row.profile.indicator.id} row={row} model={model} extent={extent} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
