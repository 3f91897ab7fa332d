import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { registerQuery } from '../../data/queries'
import { addMonths, daysOfMonth, monthOf, numberOfMonth, yearOfMonth, type Month } from '../../domain/month'
import { useFormats } from '../../i18n/formats/formats'
import { FailureMessage } from '../../ui/FailureMessage'
import { Icon } from '../../ui/Icon'
import { useViewActions } from '../../view/useView'
import { CalendarGrid } from './CalendarGrid'
import { DayEvents } from './DayEvents'
import type { RegisterModel } from './useRegisterModel'
import './event-calendar.css'

const YEAR = 12

/** The month on show: the one asked for, else that of the latest matching row. */
function useMonth(model: RegisterModel): Month {
  const row = model.first?.rows[0]
  if (model.view.month !== null) return model.view.month
  return monthOf(row !== undefined && 'startsOn' in row ? row.startsOn : (model.first?.asOf ?? '2020-12-31'))
}

/** Events by day of a month; a day opens its list beneath. */
export default function EventCalendar({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const source = useDataSource()
  const { changeRegister } = useViewActions()
  const [chosen, setChosen] = useState<string | null>(null)
  const month = useMonth(model)
  const days = daysOfMonth(month)
  const { query } = model
  const asked = useQuery(
    registerQuery(source, 'events', {
      ...query,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      limit: 0,
      group: 'day',
      hasFacets: false,
    }),
  )
  const counts = new Map(asked.data?.data.groups.map(({ key, count }) => [key, count]))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const name = formats.month(yearOfMonth(month), numberOfMonth(month))
  const go = (to: Month) => {
    setChosen(null)
    changeRegister({ month: to }, 'replace')
  }
  return (
    <section
      className="event-calendar"
      aria-label={t('calendarName', { month: name })}
      aria-busy={asked.isPending}
    >
      <div className="event-calendar__head">
        <button
          type="button"
          className="button button--icon"
          aria-label={t('previousMonth')}
          onClick={() => go(addMonths(month, -1))}
        >
          <Icon name="previous" />
        </button>
        <h2 aria-live="off">{name}</h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('nextMonth')}
          onClick={() => go(addMonths(month, 1))}
        >
          <Icon name="next" />
        </button>
        {asked.data !== undefined && (
          <p className="event-calendar__total">{t('monthTotal', { number: formats.number(total) })}</p>
        )}
      </div>
      {asked.isError && asked.data === undefined ? (
        <FailureMessage subject={name} error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <CalendarGrid
          month={month}
          counts={counts}
          chosen={chosen}
          onChoose={setChosen}
          onLeave={(by) =>
            go(
              addMonths(month, by === 'year-back' ? -YEAR : by === 'year-on' ? YEAR : by === 'back' ? -1 : 1),
            )
          }
        />
      )}
      {chosen !== null && <DayEvents model={model} day={chosen} />}
    </section>
  )
}
