import { useTranslation } from 'react-i18next'
import { COLUMN_ROLES, type Lacking, type Mapping } from '../../data/own/mapping'
import { textOfCell, type RawTable } from '../../data/own/rawTable'
import type { Catalogue } from '../../domain/catalogue'
import { IndicatorOptions } from './IndicatorOptions'
import { PeriodField } from './PeriodField'

/** Rows that may hold the headings, and first values that are shown of a column. */
const MOST_ABOVE = 30
const SAMPLE = 3
/** Columns beyond this are read as they were guessed. */
const MOST_SHOWN = 80
const LONGEST = 60

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

interface Props {
  readonly table: RawTable
  readonly mapping: Mapping
  readonly lacking: readonly Lacking[]
  readonly catalogue: Catalogue
  readonly onChange: (mapping: Mapping) => void
}

/** Which column is what: guessed, and changed by the person. */
export function ColumnMapping({ table, mapping, lacking, catalogue, onChange }: Props) {
  const { t } = useTranslation('own')
  const { rows } = table
  const headings = rows[mapping.header]?.cells ?? []
  const below = rows.slice(mapping.header + 1, mapping.header + 1 + SAMPLE)
  const nameOf = (at: number) => {
    const text = short(textOfCell(headings[at]))
    return text === '' ? t('table.unnamed', { number: at + 1 }) : text
  }
  return (
    <>
      <label className="own-field">
        <span>{t('table.header')}</span>
        <select
          value={mapping.header}
          onChange={({ currentTarget }) => onChange({ ...mapping, header: Number(currentTarget.value) })}
        >
          {rows.slice(0, MOST_ABOVE).map(({ line, cells }, at) => (
            <option key={line} value={at}>
              {t('table.headerLine', {
                line,
                text: short(
                  cells
                    .map(textOfCell)
                    .filter((text) => text !== '')
                    .join(' | '),
                ),
              })}
            </option>
          ))}
        </select>
      </label>
      {/* A scrolling region must be reachable by keyboard. */}
      <div
        className="own-table own-table--columns"
        role="region"
        aria-label={t('table.meaning')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.column')}</th>
              <th scope="col">{t('table.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.roles.slice(0, MOST_SHOWN).map((role, at) => (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <th scope="row">
                  {nameOf(at)}
                  <span className="own-table__sample">
                    {short(below.map(({ cells }) => textOfCell(cells[at])).join(' · '))}
                  </span>
                </th>
                <td>
                  <select
                    aria-label={t('table.meaningOf', { name: nameOf(at) })}
                    value={role}
                    onChange={({ currentTarget }) => {
                      const chosen = COLUMN_ROLES.find((each) => each === currentTarget.value)
                      if (chosen !== undefined)
                        onChange({ ...mapping, roles: mapping.roles.with(at, chosen) })
                    }}
                  >
                    {COLUMN_ROLES.map((each) => (
                      <option key={each} value={each}>
                        {t(`table.role.${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!mapping.roles.includes('indicator') &&
        (lacking.includes('indicator') || mapping.indicator !== null) && (
          <label className="own-field">
            <span>{t('table.allIndicator')}</span>
            <select
              value={mapping.indicator ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...mapping, indicator: value === '' ? null : value })
              }
            >
              <option value="">{t('table.notChosen')}</option>
              <IndicatorOptions catalogue={catalogue} />
            </select>
          </label>
        )}
      {!mapping.roles.includes('period') && (lacking.includes('period') || mapping.period !== null) && (
        <PeriodField
          label={t('table.allPeriod')}
          value={mapping.period}
          onPeriod={(period) => onChange({ ...mapping, period })}
        />
      )}
      {lacking.length > 0 && (
        <ul className="own-lacking">
          {lacking.map((part) => (
            <li key={part}>{t(`table.lacking.${part}`)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
