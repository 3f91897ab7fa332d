import { useTranslation } from 'react-i18next'
import type { ChosenText } from '../../../i18n/localText'
import { IndicatorRow } from './IndicatorRow'
import type { ShownRow } from './useCatalogueRows'

interface Group {
  /** The field of the programme; null where the list has no groups. */
  readonly name: ChosenText | null
  readonly rows: readonly ShownRow[]
}

const COLUMNS = 6

/** Indicators as a table; on a phone each row is a card. */
export function CatalogueTable({ label, groups }: { label: string; groups: readonly Group[] }) {
  const { t } = useTranslation('indicators')
  return (
    <table className="catalogue-list__table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('country')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">{t('course')}</th>
          <th scope="col">{t('completeness')}</th>
          <th scope="col">{t('measures')}</th>
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name?.text ?? ''}>
          {name !== null && (
            <tr className="catalogue-list__field">
              <th scope="rowgroup" colSpan={COLUMNS} lang={name.lang}>
                {name.text}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <IndicatorRow key={row.indicator.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
