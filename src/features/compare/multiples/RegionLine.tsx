import { useTranslation } from 'react-i18next'
import { COUNTRY, type RegionId } from '../../../domain/region'
import { useFigureText } from '../../../i18n/figureText'
import { useHighlightedRegion } from '../../../view/highlight'
import { seriesKey } from '../../../view/seriesKey'
import type { SmallMapModel } from '../../../view/compare/smallMaps'

interface Props {
  readonly map: SmallMapModel
  readonly nameOf: (region: RegionId) => string
}

/** One line under each map, of the region under the pointer; of the country while there is none. Its room never changes. */
export function RegionLine({ map, nameOf }: Props) {
  const { t } = useTranslation('multiples')
  const figureText = useFigureText()
  const region = useHighlightedRegion()
  const { series, section, period } = map
  const { indicator, normalisation } = series
  const figure = section.figures.find((each) => each.region === region)
  const { value, absence, status } = figure ?? section.national
  const isOther = figure?.isOtherRule ?? section.national.mixesRules
  const text =
    value !== null
      ? figureText.valueNumber(value, indicator, normalisation)
      : figure === undefined && indicator.overRegions === 'none'
        ? t('noCountry')
        : figureText.value({ value, absence }, indicator, normalisation)
  return (
    <p className="multiple__line">
      <span className="multiple__name">
        {figure === undefined ? t('country') : nameOf(figure.region)}
        {isOther && value !== null ? ' ≠' : ''}
      </span>
      <span
        className={value === null ? 'multiple__absence' : 'multiple__value'}
        data-obs={seriesKey(series, period, figure?.region ?? COUNTRY)}
      >
        {text}
        {value !== null && figureText.statusMark(status) !== '' && <sup>{figureText.statusMark(status)}</sup>}
      </span>
    </p>
  )
}
