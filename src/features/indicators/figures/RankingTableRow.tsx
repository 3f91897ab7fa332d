import type { RegionFigure } from '../../../domain/crossSection'
import { useFormats } from '../../../i18n/formats/formats'
import { useFigureText } from '../../../i18n/figureText'
import { useLocalText } from '../../../i18n/localText'
import { ChangeText } from '../../../ui/ChangeText'
import { seriesKey } from '../../../view/seriesKey'
import { RegionMark } from '../../../view/RegionMark'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewPart } from '../../../view/useView'
import { ViewLink } from '../../../view/ViewLink'
import type { IndicatorModel } from '../indicatorModel'
import { placeText } from './placeText'

interface Props {
  readonly figure: RegionFigure
  readonly model: IndicatorModel
  /** The largest value, for the length of the bars. */
  readonly max: number
}

/** One region: its place, its value as a bar and a number, its change; the name opens its passport. */
export function RankingTableRow({ figure, model, max }: Props) {
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { regionOf } = useCatalogueView()
  const selected = useViewPart(({ view }) => view.region)
  const { indicator, series, period, colours } = model
  const { region, value, classIndex, margin } = figure
  const slot = model.compared.find((each) => each.region === region)?.slot
  const name = local(regionOf(region)?.shortName ?? {})
  return (
    <tr data-selected={selected === region ? '' : undefined}>
      <td className="ranking-card__place">
        <span aria-hidden="true">{placeText(figure)}</span>
        <span className="visually-hidden">{figureText.rank(figure.rank)}</span>
      </td>
      <th scope="row">
        {slot !== undefined && <RegionMark slot={slot} />}
        <ViewLink page="region" patch={{ region }} lang={name.lang}>
          {name.text}
        </ViewLink>
        {figure.isOtherRule && ' ≠'}
      </th>
      <td className="ranking-card__bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          {value === null ? (
            <path className="ranking-card__dash" d="M0,4H100" />
          ) : (
            <rect
              width={max === 0 ? 1 : Math.max(1, (100 * value) / max)}
              height="8"
              fill={classIndex === null ? 'var(--brand)' : colours[classIndex]}
              stroke="var(--line-strong)"
              strokeWidth="0.6"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
      </td>
      <td
        className={value === null ? 'ranking-card__absence' : 'ranking-card__value'}
        colSpan={value === null ? 2 : undefined}
        data-obs={seriesKey(series, period, region)}
      >
        {value === null
          ? figureText.absence(figure.absence ?? 'not-in-data')
          : figureText.valueNumber(value, indicator, series.normalisation) +
            figureText.statusMark(figure.status)}
        {value !== null && margin !== null && (
          <span className="ranking-card__margin"> ±{formats.number(margin, indicator.decimals)}</span>
        )}
      </td>
      {value !== null && (
        <td>
          <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
        </td>
      )}
    </tr>
  )
}
