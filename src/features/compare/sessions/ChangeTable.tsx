import { useTranslation } from 'react-i18next'
import type { RegionChange } from '../../../domain/compare/sessionChange'
import type { CrossSection } from '../../../domain/crossSection'
import type { Period } from '../../../domain/period'
import { useWords } from '../../../i18n/words'
import { ChangeText } from '../../../ui/ChangeText'
import { RegionMark } from '../../../view/RegionMark'
import { seriesKey } from '../../../view/seriesKey'
import { ViewLink } from '../../../view/ViewLink'
import type { CompareModel } from '../../../view/compare/compareModel'
import { changeWords } from '../../../view/compare/changeWords'
import type { MapOfChange } from '../../../view/compare/compareSessions'
import './session-table.css'

interface Props {
  readonly model: CompareModel
  readonly map: MapOfChange
  readonly section: CrossSection
  readonly days: readonly [earlier: string, later: string]
}

/** Largest rise first; regions without a comparable change after the others, in the order of the division. */
export const byChange = (regions: readonly RegionChange[]): readonly RegionChange[] =>
  regions.toSorted((a, b) => {
    const sizeOf = ({ change }: RegionChange) => (change.kind === 'none' ? -Infinity : change.value)
    const [x, y] = [sizeOf(a), sizeOf(b)]
    return x === y ? 0 : y - x
  })

/** The same as the map, region by region. */
export function ChangeTable({ model, map, section, days }: Props) {
  const { t } = useTranslation('sessions')
  const { local, formats } = useWords()
  return (
    <table className="session-table session-table--regions">
      <caption className="visually-hidden">
        {t('mapTitle', { indicator: local(map.series.indicator.name).text })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col">{formats.date(days[0])}</th>
          <th scope="col">{formats.date(days[1])}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {byChange(map.regions).map((row) => (
          <RegionRow
            key={row.region}
            row={row}
            model={model}
            map={map}
            days={days}
            isOther={section.figures.some((each) => each.region === row.region && each.isOtherRule)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Omit<Props, 'section'> {
  readonly row: RegionChange
  /** Counts by another rule than most at the later session. */
  readonly isOther: boolean
}

function RegionRow({ row, model, map, days, isOther }: RowProps) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  const { region, change, isWithinMargin } = row
  const known = model.series.division.regions.find((each) => each.id === region)
  const name = words.local(known?.shortName ?? {})
  const slot = model.regions.slotOf(region)
  const text = changeWords(change, words, t)
  return (
    <tr data-region={region} data-selected={model.view.region === region ? '' : undefined}>
      <th scope="row">
        {slot !== null && <RegionMark slot={slot} />}{' '}
        <ViewLink page="region" patch={{ region }} lang={name.lang}>
          {name.text}
        </ViewLink>
        {isOther ? ' ≠' : ''}
      </th>
      <RegionCell
        row={row}
        at="before"
        map={map}
        period={map.pair.earlier}
        label={words.formats.date(days[0])}
      />
      <RegionCell
        row={row}
        at="after"
        map={map}
        period={map.pair.later}
        label={words.formats.date(days[1])}
      />
      <td className="session-table__change" data-label={t('change')}>
        {text.direction === 'none' ? (
          <span className="session-table__reason">{text.spoken}</span>
        ) : (
          <>
            <ChangeText {...text} better={isWithinMargin ? 'neutral' : map.series.indicator.better} />
            {isWithinMargin && <span className="session-table__over">{t('withinMargin')}</span>}
          </>
        )}
      </td>
    </tr>
  )
}

interface CellProps {
  readonly row: RegionChange
  readonly at: 'before' | 'after'
  readonly map: MapOfChange
  readonly period: Period
  readonly label: string
}

function RegionCell({ row, at, map, period, label }: CellProps) {
  const { figureText } = useWords()
  const { value, absence, status } = row[at]
  const { indicator, normalisation } = map.series
  return (
    <td
      className={value === null ? 'session-table__absence' : 'session-table__value'}
      data-obs={seriesKey(map.series, period, row.region)}
      data-label={label}
    >
      {value === null
        ? figureText.absence(absence ?? 'not-in-data')
        : figureText.valueNumber(value, indicator, normalisation)}
      {value !== null && figureText.statusMark(status) !== '' && <sup>{figureText.statusMark(status)}</sup>}
    </td>
  )
}
