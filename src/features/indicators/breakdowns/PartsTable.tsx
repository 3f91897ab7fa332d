import { useTranslation } from 'react-i18next'
import { splitAt } from '../../../domain/breakdownTotals'
import { useWords } from '../../../i18n/words'
import { ScrollTable } from '../ScrollTable'
import { partText, type PartsModel } from './partRows'

/** The figures behind the bars: parts by year, the latest first, and the share of the year on show. */
export function PartsTable({ model, title }: { model: PartsModel; title: string }) {
  const { t } = useTranslation('breakdowns')
  const words = useWords()
  const { breakdown, indicator, place, rows, split } = model
  const years = breakdown.periods.toReversed()
  const splits = years.map((year) => splitAt(breakdown, place.region, year))
  const total = (value: number | null) =>
    value === null ? '–' : words.figureText.valueNumber(value, indicator, 'absolute')
  const yearText = words.formats.period(place.year, 'short')
  return (
    <ScrollTable label={title} className="parts-table">
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('shareIn', { year: yearText })}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {words.formats.period(year, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.part.category.id}>
            <th scope="row" lang={row.lang}>
              {row.name}
            </th>
            <td>{row.share === '' ? '–' : row.share}</td>
            {splits.map(({ parts }, at) => {
              const part = parts[index]
              return <td key={years[at]}>{part === undefined ? '–' : partText(part, indicator, words)}</td>
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td>{split.total === null || split.total === 0 ? '–' : words.formats.percent(100, 1)}</td>
          {splits.map((each, at) => (
            <td key={years[at]}>{total(each.total)}</td>
          ))}
        </tr>
        {place.region === null && (
          // Sums over different regions are no course over time.
          <tr>
            <th scope="row">{t('regionsInSum')}</th>
            <td />
            {splits.map(({ counted }, at) => (
              <td key={years[at]}>{words.formats.number(counted.length)}</td>
            ))}
          </tr>
        )}
      </tfoot>
    </ScrollTable>
  )
}
