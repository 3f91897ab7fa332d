import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnFigure, OwnReading } from '../../data/own/readFigures'
import type { Catalogue } from '../../domain/catalogue'
import { comparePeriods } from '../../domain/period'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { useProblemWords } from './useProblemWords'

/** What the statuses of a cell without a value mean. */
const ABSENCES: Readonly<Partial<Record<string, 'not-reported' | 'cannot-exist' | 'suppressed'>>> = {
  O: 'not-reported',
  M: 'cannot-exist',
  Q: 'suppressed',
}

const COUNTS = ['fixed', 'leftOut', 'waiting', 'country', 'repeated', 'notes'] as const

interface Props {
  readonly reading: OwnReading
  readonly catalogue: Catalogue
  /** Headings of columns that are not read. */
  readonly unread: readonly string[]
}

/** What was read of a table, and where everything else went. */
export function OwnPreview({ reading, catalogue, unread }: Props) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const { counts, figures } = reading
  const missing = useMemo(() => {
    const of = (status: string) => figures.filter((figure) => figure.status === status).length
    return { O: of('O'), Q: of('Q'), M: of('M') }
  }, [figures])
  const missingCount = missing.O + missing.Q + missing.M
  return (
    <section className="own-card" aria-labelledby="own-preview">
      <h2 id="own-preview">{t('preview.title')}</h2>
      <p data-read={counts.read}>
        {t('preview.counts', { rows: formats.number(counts.rows), read: formats.number(counts.read) })}
      </p>
      <ul className="own-counts">
        {COUNTS.filter((name) => counts[name] > 0).map((name) => (
          <li key={name} data-count={name}>
            {t(`preview.${name}`, { count: formats.number(counts[name]) as never })}
          </li>
        ))}
        {missingCount > 0 && (
          <li data-count="missing">
            {t('preview.missing', {
              count: formats.number(missingCount) as never,
              O: formats.number(missing.O),
              Q: formats.number(missing.Q),
              M: formats.number(missing.M),
            })}
          </li>
        )}
        {unread.length > 0 && <li>{t('preview.unread', { names: unread.join(', ') })}</li>}
      </ul>
      {missingCount > 0 && <p className="own-card__hint">{t('preview.signs')}</p>}
      {figures.length === 0 ? (
        <p>{t('preview.none')}</p>
      ) : (
        <FigureTable figures={figures} catalogue={catalogue} />
      )}
    </section>
  )
}

function FigureTable({ figures, catalogue }: { figures: readonly OwnFigure[]; catalogue: Catalogue }) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const local = useLocalText()
  const { t: tFigures } = useTranslation('figures')
  const words = useProblemWords(catalogue)
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = [...new Set(figures.map(({ indicator }) => indicator))]
  const shown = ids.find((id) => id === chosen) ?? ids[0] ?? ''
  const own = figures.filter(({ indicator }) => indicator === shown)
  const periods = [...new Set(own.map(({ period }) => period))].toSorted(comparePeriods)
  const byCell = new Map(own.map((figure) => [`${figure.region} ${figure.period}`, figure]))
  const decimals = catalogue.indicators.find(({ id }) => id === shown)?.decimals ?? 0
  const textOf = (figure: OwnFigure | undefined): string => {
    if (figure === undefined) return ''
    if (figure.value !== null) return formats.number(figure.value, decimals)
    // A letter O beside numbers would be read as a nought.
    const absence = ABSENCES[figure.status]
    return absence === undefined ? figure.status : tFigures(`absence.${absence}`)
  }
  return (
    <>
      {ids.length > 1 && (
        <label className="own-field">
          <span>{t('preview.indicator')}</span>
          <select value={shown} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {words.indicatorName(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* A scrolling region must be reachable by keyboard. */}
      <div
        className="own-table"
        role="region"
        aria-label={t('preview.table', { name: words.indicatorName(shown) })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <caption>{words.indicatorName(shown)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('preview.region')}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {formats.period(period, 'short')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.regions
              .filter(({ id }) => own.some(({ region }) => region === id))
              .map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{local(name).text}</th>
                  {periods.map((period) => (
                    <td key={period}>{textOf(byCell.get(`${id} ${period}`))}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
