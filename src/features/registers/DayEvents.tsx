import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { registerQuery } from '../../data/queries'
import { useFormats } from '../../i18n/formats/formats'
import { FailureMessage } from '../../ui/FailureMessage'
import { cellOf } from './registerCells'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterWords } from './useRegisterWords'

/** Most events of a day that are listed; the table has the rest. */
const MOST = 200

/** The events of one day. */
export function DayEvents({ model, day }: { model: RegisterModel; day: string }) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const words = useRegisterWords()
  const source = useDataSource()
  const asked = useQuery(
    registerQuery(source, 'events', {
      ...model.query,
      from: day,
      to: day,
      sort: [{ field: 'title', isDescending: false }],
      limit: MOST,
      hasFacets: false,
    }),
  )
  const page = asked.data?.data
  const date = formats.date(day)
  return (
    <section className="day-events" aria-label={date} aria-busy={asked.isPending}>
      <h3>
        {page === undefined || page.total === 0
          ? t('dayNone', { date })
          : t('day', { date, count: page.total })}
      </h3>
      {asked.isError && page === undefined && (
        <FailureMessage subject={date} error={asked.error} retry={() => void asked.refetch()} />
      )}
      <ul>
        {page?.rows.map((row) => {
          const title = words.local(row.title)
          return (
            <li key={row.id}>
              <p lang={title.lang}>{title.text}</p>
              <p className="day-events__note">
                {(['type', 'region', 'place', 'organiser'] as const)
                  .map((column) => words.cell(cellOf(row, column, words)))
                  .join(' · ')}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
