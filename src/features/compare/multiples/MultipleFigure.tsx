import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { seriesKey } from '../../../view/seriesKey'
import { SMALL_MAP_BOX, SmallMap } from '../../../view/SmallMap'
import { SmallMapMarks } from '../../../view/SmallMapMarks'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import type { CompareModel } from '../../../view/compare/compareModel'
import { borderOf, countSteps } from '../../../view/compare/mapScale'
import { RegionLine } from './RegionLine'
import { ScaleLegend } from './ScaleLegend'
import { smallMapFill } from './smallMapFill'
import { smallMapSentences } from './smallMapSentence'
import type { SmallMapModel } from '../../../view/compare/smallMaps'
import { smallMapTitle, smallMapUnit } from './smallMapTitle'

interface Props {
  readonly model: CompareModel
  readonly map: SmallMapModel
  /** Outlines of the regions; null while they load, or when they cannot. */
  readonly paths: ReadonlyMap<RegionId, string> | null
  readonly nameOf: (region: RegionId) => string
}

/** One small map: title that opens it large, map, a line of figures, and what it shows in words. */
export const MultipleFigure = memo(function MultipleFigure({ model, map, paths, nameOf }: Props) {
  const { t } = useTranslation('multiples')
  const words = useWords()
  const { compare, regions, view } = model
  const { series, period, section, scale } = map
  const { indicator, normalisation } = series
  const title = smallMapTitle(map, model, words)
  const isYear = compare.multiples === 'years'
  const isShown = isYear && period === model.series.periodOf(indicator)
  const division = series.inputs.division.id
  return (
    <li className="multiple" data-scale={compare.scale} aria-current={isShown ? 'true' : undefined}>
      <figure>
        <figcaption>
          <h3 className="multiple__title">
            <ViewLink
              page="map"
              patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period, normalisation }}
              label={t('open', { title: title.text })}
              lang={title.lang}
            >
              {title.text}
            </ViewLink>
          </h3>
          {!isYear && <p className="multiple__unit">{smallMapUnit(map, words)}</p>}
        </figcaption>
        <svg className="multiple__map" viewBox={SMALL_MAP_BOX} aria-hidden="true">
          {paths !== null && (
            <SmallMap
              division={division}
              paths={paths}
              fillOf={smallMapFill(map, compare.rules)}
              keyOf={(region) => seriesKey(series, period, region)}
              selected={view.region}
              border={borderOf(scale)}
            >
              <SmallMapMarks
                division={division}
                paths={paths}
                compared={regions.chosen.map(({ region, slot }) => ({ region: region.id, slot }))}
                others={section.figures.filter((figure) => figure.isOtherRule).map(({ region }) => region)}
              />
            </SmallMap>
          )}
        </svg>
        <RegionLine map={map} nameOf={nameOf} />
        {compare.scale === 'each' && (
          <ScaleLegend
            size="small"
            scale={scale}
            series={series}
            counts={countSteps(scale, section.figures, compare.rules)}
          />
        )}
        <p className="multiple__sentence">
          {smallMapSentences(map, nameOf, words, t).join(' ')}
          {scale.kind === 'distances' && scale.column.distances.size === 0 && scale.column.n > 0
            ? ` ${t('tooFew')}`
            : ''}
        </p>
      </figure>
    </li>
  )
})
