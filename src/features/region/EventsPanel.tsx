import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { RegisterPanel } from './RegisterPanel'
import { useEmptyText } from './useEmptyText'
import { REGISTERS_ASKED, useRegionRegister } from './useRegionRegister'

/** The latest events of the quarter, as a diary. */
export function EventsPanel() {
  const formats = useFormats()
  const local = useLocalText()
  const asked = useRegionRegister('events', REGISTERS_ASKED.events)
  const empty = useEmptyText('events-total')
  return (
    <RegisterPanel register="events" asked={asked} opens={asked.days} empty={empty}>
      <ol className="register-panel__diary">
        {asked.data?.data.rows.map((row) => {
          const { day, month } = formats.dayAndMonth(row.startsOn)
          return (
            <li key={row.id}>
              <time dateTime={row.startsOn}>
                <strong>{day}</strong> {month}
              </time>
              <div>
                <p lang={local(row.title).lang}>{local(row.title).text}</p>
                <p className="register-panel__note">
                  {local(row.place.name).text} <span aria-hidden="true">·</span> {local(row.organiser).text}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </RegisterPanel>
  )
}
