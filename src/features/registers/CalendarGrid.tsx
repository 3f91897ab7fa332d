import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { daysOfMonth, weekdayOf, type Month } from '../../domain/month'
import { useFormats } from '../../i18n/formats/formats'

const WEEK = 7
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -WEEK,
  ArrowDown: WEEK,
}

interface Props {
  readonly month: Month
  /** Events by ISO day. */
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: string | null
  readonly onChoose: (day: string) => void
  /** PageUp and PageDown, with Shift by a year. */
  readonly onLeave: (by: 'back' | 'on' | 'year-back' | 'year-on') => void
}

/** Weeks of a month from Monday to Sunday; days outside it are null. */
function weeksOf(month: Month): readonly (readonly (string | null)[])[] {
  const days = daysOfMonth(month)
  const before = weekdayOf(days[0] ?? '') - 1
  const cells = [...Array.from({ length: before }, () => null), ...days]
  const weeks = Math.ceil(cells.length / WEEK)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_unused, day) => cells[week * WEEK + day] ?? null),
  )
}

/** A month as a grid with one tab stop: arrows go by day and week, Home and End to the ends, Page keys by month. */
export function CalendarGrid({ month, counts, chosen, onChoose, onLeave }: Props) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const grid = useRef<HTMLTableElement>(null)
  const days = daysOfMonth(month)
  const most = Math.max(1, ...counts.values())
  const stop = chosen ?? days[0]
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, day: string) => {
    const step = STEPS[event.key]
    const at = days.indexOf(day)
    const to =
      step !== undefined
        ? days[at + step]
        : event.key === 'Home'
          ? days[0]
          : event.key === 'End'
            ? days.at(-1)
            : null
    if (event.key === 'PageUp') onLeave(event.shiftKey ? 'year-back' : 'back')
    else if (event.key === 'PageDown') onLeave(event.shiftKey ? 'year-on' : 'on')
    else if (to !== null && to !== undefined)
      grid.current?.querySelector<HTMLButtonElement>(`[data-day="${to}"]`)?.focus()
    else return
    event.preventDefault()
  }
  return (
    <table className="calendar-grid" ref={grid}>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) =>
              day === null ? (
                <td key={WEEKDAYS[place]} className="calendar-grid__empty" />
              ) : (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === stop ? 0 : -1}
                    aria-pressed={day === chosen}
                    aria-label={
                      counts.has(day)
                        ? t('day', { date: formats.date(day), count: counts.get(day) ?? 0 })
                        : t('dayNone', { date: formats.date(day) })
                    }
                    onClick={() => onChoose(day)}
                    onKeyDown={(event) => onKey(event, day)}
                  >
                    <span className="calendar-grid__day">{Number(day.slice(8))}</span>
                    {counts.has(day) && (
                      <>
                        <span className="calendar-grid__count">{formats.number(counts.get(day) ?? 0)}</span>
                        <span
                          className="calendar-grid__bar"
                          style={{ inlineSize: `${((counts.get(day) ?? 0) / most) * 100}%` }}
                        />
                      </>
                    )}
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
