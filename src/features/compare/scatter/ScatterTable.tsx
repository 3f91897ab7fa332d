import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { RegionMark } from '../../../view/RegionMark'
import { seriesKey } from '../../../view/seriesKey'
import type { NamedPoint, ScatterAxis, ScatterContent } from '../../../view/compare/scatterContent'

/** Both values of each region that is drawn. */
export function ScatterTable({ content }: { content: ScatterContent }) {
  const { t } = useTranslation('scatter')
  const { formats } = useWords()
  const { x, y, points } = content
  return (
    <div
      className="scatter-table"
      role="region"
      aria-label={t('scrollTable')}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption className="visually-hidden">{t('title', { x: x.name, y: y.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('region')}</th>
            {[x, y].map((axis) => (
              <th key={axis.series.indicator.id} scope="col">
                {axis.name}
                <span className="scatter-table__unit">
                  {axis.unit}, {axis.at}
                </span>
              </th>
            ))}
            <th scope="col">{t('residents')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.region}>
              <th scope="row">
                {point.slot !== null && <RegionMark slot={point.slot} />} {point.isOtherRule && '≠ '}
                {point.name}
              </th>
              <ValueCell axis={x} point={point} value={point.x} margin={point.xMargin} />
              <ValueCell axis={y} point={point} value={point.y} margin={point.yMargin} />
              <td>{point.residents === null ? '–' : formats.number(point.residents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly axis: ScatterAxis
  readonly point: NamedPoint
  readonly value: number
  readonly margin: number | null
}

function ValueCell({ axis, point, value, margin }: CellProps) {
  return (
    <td>
      <span data-obs={seriesKey(axis.series, axis.period, point.region)}>{axis.write(value)}</span>
      {margin !== null && ` ± ${axis.write(margin)}`}
    </td>
  )
}
