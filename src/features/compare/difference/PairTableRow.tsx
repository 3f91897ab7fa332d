import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import { useWords } from '../../../i18n/words'
import { markOf } from '../../../view/patterns'
import { RegionMark } from '../../../view/RegionMark'
import { seriesKey } from '../../../view/seriesKey'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import { DEVIATION_HEIGHT, DeviationMark } from './DeviationMark'
import { deviationText, differenceText, percentText } from '../../../view/compare/differenceText'
import { outcomeText, rulesText } from '../../../view/compare/outcomeText'
import { aheadSlot } from './pairAxis'
import type { PairModel, PairRow, PairSide } from '../../../view/compare/pairModel'

interface Props {
  readonly row: PairRow
  readonly model: PairModel
  /** Deviations at either end of the axis. */
  readonly extent: number
}

/** Width of the drawing of deviations, px. */
const AXIS = 168

/** One indicator of the two regions. */
export function PairTableRow({ row, model, extent }: Props) {
  const { t } = useTranslation('neighbours')
  const words = useWords()
  const { indicator, series, period } = row.profile
  const ahead = aheadSlot(row, model)
  const name = words.local(indicator.name)
  const rules = rulesText(row, words, t)
  const isYear = indicator.frequency === 'year'
  return (
    <tr data-standing={row.standing}>
      <th scope="row">
        <ViewLink
          page="indicator"
          patch={{ ...FRESH_INDICATOR, indicator: indicator.id, normalisation: series.normalisation }}
          lang={name.lang}
        >
          {name.text}
        </ViewLink>
        <span className="pair-table__unit">
          {words.figureText.unit(indicator, series.normalisation)}
          {isYear ? `, ${words.formats.period(period, 'short')}` : ''}
        </span>
      </th>
      <ValueCell row={row} figure={row.first} side={model.first} />
      <ValueCell row={row} figure={row.second} side={model.second} />
      <td data-label={t('difference.difference')}>{differenceText(row, words)}</td>
      <td data-label={t('difference.percent')}>{percentText(row, words)}</td>
      <td className="pair-table__deviations" data-label={t('difference.deviations')}>
        <div>
          <svg
            viewBox={`0 0 ${AXIS} ${DEVIATION_HEIGHT}`}
            width={AXIS}
            height={DEVIATION_HEIGHT}
            aria-hidden="true"
          >
            <DeviationMark deviations={row.deviations} ahead={ahead} extent={extent} width={AXIS} />
          </svg>
          <span>{deviationText(row, words)}</span>
        </div>
      </td>
      <td className="pair-table__outcome" data-label={t('difference.ahead')}>
        {ahead !== null && (
          <>
            <span aria-hidden="true">▲ </span>
            <RegionMark slot={ahead} />{' '}
          </>
        )}
        {outcomeText(row, model, words, t)}
        {rules !== '' && <span className="pair-table__rules">{rules}</span>}
      </td>
    </tr>
  )
}

interface ValueProps {
  readonly row: PairRow
  readonly figure: RegionFigure
  readonly side: PairSide
}

function ValueCell({ row, figure, side }: ValueProps) {
  const { t } = useTranslation('neighbours')
  const { figureText, local } = useWords()
  const { indicator, series, period } = row.profile
  const key = seriesKey(series, period, figure.region)
  const label = local(side.region.shortName).text
  if (figure.value === null) {
    const absence = figure.absence ?? 'not-in-data'
    return (
      <td className="pair-table__absence" data-label={label} data-obs={key} data-mark={markOf(absence)}>
        <span>{figureText.absence(absence)}</span>
      </td>
    )
  }
  return (
    <td className="pair-table__value" data-label={label}>
      <span data-obs={key}>
        {figureText.valueNumber(figure.value, indicator, series.normalisation)}
        {figureText.statusMark(figure.status)}
      </span>
      {figure.isOtherRule && (
        <>
          <span aria-hidden="true"> ≠</span>
          <span className="visually-hidden"> {t('difference.otherRule')}</span>
        </>
      )}
    </td>
  )
}
