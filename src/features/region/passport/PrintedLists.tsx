import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { REGISTERS_ASKED, useRegionRegister } from '../useRegionRegister'
import { useNarrative } from '../useNarrative'
import { useWorklist } from '../useWorklist'
import { useWorkText } from '../useWorkText'

/** Rows of each list: fewer where the sentences above take the room. */
const MANY = { sentences: 5, rows: 2 } as const
const FEW = { rows: 4 } as const

/** The most active associations, the latest events, and what is asked of the region: for the sheet in one language. */
export function PrintedLists() {
  const { sentences } = useNarrative()
  const { rows } = sentences.length >= MANY.sentences ? MANY : FEW
  return (
    <div className="sheet__lists">
      <PrintedAssociations most={rows} />
      <PrintedEvents most={rows} />
      <PrintedWork most={rows} />
    </div>
  )
}

function PrintedAssociations({ most }: { most: number }) {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const rows = useRegionRegister('associations', REGISTERS_ASKED.associations).data?.data.rows ?? []
  if (rows.length === 0) return null
  return (
    <div className="sheet__list">
      <p className="sheet__list-title">
        {t('associations')} ({t('eventsCount').toLowerCase()})
      </p>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={row.id}>
            <span>{local(row.name).text}</span>
            <span>{formats.number(row.events)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function PrintedEvents({ most }: { most: number }) {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const rows = useRegionRegister('events', REGISTERS_ASKED.events).data?.data.rows ?? []
  if (rows.length === 0) return null
  return (
    <div className="sheet__list">
      <p className="sheet__list-title">{t('events')}</p>
      <ul>
        {rows.slice(0, most).map((row) => {
          const { day, month } = formats.dayAndMonth(row.startsOn)
          return (
            <li key={row.id}>
              <span>{local(row.title).text}</span>
              <span>
                {day} {month}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function PrintedWork({ most }: { most: number }) {
  const { t } = useTranslation('narrative')
  const local = useLocalText()
  const work = useWorkText()
  const items = useWorklist()
  return (
    <div className="sheet__list">
      <p className="sheet__list-title">{t('worklist.title')}</p>
      {items.length === 0 && <p>{t('worklist.done')}</p>}
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={item.indicator.id}>
            <span>{local(item.indicator.name).text}</span>
            <span>{work.state(item)}</span>
          </li>
        ))}
      </ul>
      {items.length > most && <p>+{items.length - most}</p>}
    </div>
  )
}
