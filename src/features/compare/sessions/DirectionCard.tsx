import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import type { DirectionChange, IndicatorChange } from '../../../view/compare/compareSessions'
import { IndicatorChangeRow } from './IndicatorChangeRow'
import './session-table.css'

interface Props {
  readonly change: DirectionChange
  /** Days of the sessions, ISO. */
  readonly days: readonly [earlier: string, later: string]
}

/** A direction at the two sessions: its headline figures, and the others folded away. */
export function DirectionCard({ change, days }: Props) {
  const { t } = useTranslation('sessions')
  const local = useLocalText()
  const { direction, headlines, others } = change
  const name = local(direction.name)
  const title = `${direction.id} ${name.text}`
  return (
    <section className="session-direction series-page__card" aria-label={title}>
      <h3 className="session-direction__title" lang={name.lang}>
        <span className="session-direction__number">{direction.id}</span> {name.text}
      </h3>
      <ChangesTable caption={title} rows={headlines} days={days} />
      {others.length > 0 && (
        <details className="session-direction__others">
          <summary>{t('others', { count: others.length })}</summary>
          <ChangesTable caption={t('othersOf', { direction: title })} rows={others} days={days} />
        </details>
      )}
    </section>
  )
}

function ChangesTable({
  caption,
  rows,
  days,
}: {
  caption: string
  rows: readonly IndicatorChange[]
  days: Props['days']
}) {
  const { t } = useTranslation('sessions')
  const formats = useFormats()
  return (
    <table className="session-table session-table--country">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{formats.date(days[0])}</th>
          <th scope="col">{formats.date(days[1])}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <IndicatorChangeRow key={row.series.indicator.id} row={row} days={days} />
        ))}
      </tbody>
    </table>
  )
}
