import { useTranslation } from 'react-i18next'
import type { TrendPoint } from '../../../domain/compare/trendLines'
import { COUNTRY } from '../../../domain/region'
import { statusMark } from '../../../i18n/figureText'
import { useWords } from '../../../i18n/words'
import { RegionMark } from '../../../view/RegionMark'
import { seriesKey } from '../../../view/seriesKey'
import type { TrendsContent } from '../../../view/compare/trendsContent'

/** The chart's figures: periods by the country, and the chosen regions or all of them. */
export function TrendsTable({ content }: { content: TrendsContent }) {
  const { t } = useTranslation('trends')
  const { formats } = useWords()
  const { trends, series, chosen, lines, write, base } = content
  const shown = chosen.length > 0 ? chosen : lines
  const keyOf = (point: TrendPoint, region: string) =>
    base === null ? seriesKey(series, point.period, region) : undefined
  return (
    <div
      className="trends-table"
      role="region"
      aria-label={t('scrollTable')}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption className="visually-hidden">
          {content.title}, {content.unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('country')}</th>
            <th scope="col">{t('median')}</th>
            {shown.map(({ region, slot, name }) => (
              <th key={region} scope="col">
                {slot !== null && <RegionMark slot={slot} />} {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trends.periods.map((period, i) => {
            const median = trends.middle[i]?.median ?? null
            const national = trends.national[i]
            return (
              <tr key={period}>
                <th scope="row">{formats.span(period, series.span, 'short')}</th>
                {national !== undefined && (
                  <ValueCell content={content} point={national} observed={keyOf(national, COUNTRY)} />
                )}
                <td>{median === null ? '–' : write(median)}</td>
                {shown.map(({ region, points }) => {
                  const point = points[i]
                  return point === undefined ? null : (
                    <ValueCell key={region} content={content} point={point} observed={keyOf(point, region)} />
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly content: TrendsContent
  readonly point: TrendPoint
  readonly observed: string | undefined
}

function ValueCell({ content, point, observed }: CellProps) {
  if (point.value === null) {
    return (
      <td className="trends-table__absence" data-obs={observed}>
        {content.sayAbsence(point)}
      </td>
    )
  }
  const mark = `${statusMark(point.status)}${point.isOtherRule ? '≠' : ''}`
  return (
    <td data-obs={observed}>
      {content.write(point.value)}
      {mark !== '' && ` ${mark}`}
    </td>
  )
}
