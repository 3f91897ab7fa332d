import { useTranslation } from 'react-i18next'
import { countedUnit } from '../../../i18n/countedUnits'
import { useFormats } from '../../../i18n/formats/formats'
import { useFigureText } from '../../../i18n/figureText'
import { useLocalText } from '../../../i18n/localText'
import type { RegionRow } from '../../../view/regionModel'
import { regionObservationKey } from '../../../view/regionObservationKey'
import { useRegionModel } from '../../../view/useRegionModel'

const NONE = '–'
const GLYPH = { up: '▲ ', down: '▼ ', flat: '', none: '' } as const

/** Part of the table on paper: indicator with unit, value, change, place. */
export function PrintedRows({ rows }: { rows: readonly RegionRow[] }) {
  const { t } = useTranslation('region')
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">{t('rank')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PrintedRow key={row.indicator.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function PrintedRow({ row }: { row: RegionRow }) {
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { region, period: quarter } = useRegionModel()
  const { indicator, figure, reading, period } = row
  const change = figureText.change(figure.change)
  // The name of a count says what is counted.
  const isCount = reading.normalisation === 'absolute' && countedUnit(indicator.unit) !== undefined
  const notes = [
    ...(isCount ? [] : [figureText.unit(indicator, reading.normalisation)]),
    ...(period === quarter ? [] : [formats.period(period, 'short')]),
  ]
  const { rank } = figure
  const place = rank === null ? NONE : rank.from === rank.to ? `${rank.from}` : `${rank.from}–${rank.to}`
  return (
    <tr>
      <th scope="row">
        {local(indicator.name).text} <span>{notes.join(', ')}</span>
      </th>
      <td data-obs={regionObservationKey(row, region.id)}>
        {figure.value === null
          ? NONE
          : figureText.valueNumber(figure.value, indicator, reading.normalisation) +
            figureText.statusMark(figure.status)}
      </td>
      <td>
        {figure.value === null || change.direction === 'none' ? NONE : GLYPH[change.direction] + change.text}
      </td>
      <td>
        {place}
        {rank?.isApart === true ? ' ≠' : ''}
      </td>
    </tr>
  )
}
