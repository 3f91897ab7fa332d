import type { TFunction } from 'i18next'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import type { CompareModel } from '../../../view/compare/compareModel'
import { MULTIPLES_WIDTH, multiplesHeight, MultiplesDrawing, type DrawnMap } from './MultiplesDrawing'
import { borderOf } from '../../../view/compare/mapScale'
import { scaleTexts } from './scaleTexts'
import { smallMapFill } from './smallMapFill'
import { smallMapSentences } from './smallMapSentence'
import type { SmallMapModel } from '../../../view/compare/smallMaps'
import { multiplesTitle, smallMapTitle, smallMapUnit } from './smallMapTitle'

interface Parts {
  readonly model: CompareModel
  readonly maps: readonly SmallMapModel[]
  readonly paths: ReadonlyMap<RegionId, string>
  readonly words: Words
  readonly nameOf: (region: RegionId) => string
  readonly t: TFunction<'multiples'>
  readonly ofLegend: TFunction<'legend'>
  /** Where the outlines are from. */
  readonly boundaries: string
}

/** All small maps as one picture. */
export function multiplesPicture(parts: Parts): Picture {
  const { model, maps, paths, words, nameOf, t, boundaries } = parts
  const { compare, regions, view, series } = model
  const compared = regions.chosen.map(({ region, slot }) => ({
    region: region.id,
    slot,
    name: words.local(region.shortName).text,
  }))
  const drawn = maps.map((map) => drawnMap(parts, map))
  const first = maps[0]
  const isYears = compare.multiples === 'years'
  const unit = isYears && first !== undefined ? `${smallMapUnit(first, words)}. ` : ''
  const legends = compare.scale === 'each' ? [] : legendsOf(parts)
  return {
    title: multiplesTitle(model, words, t),
    subtitle: `${unit}${t(`meaning.${compare.multiples}.${compare.scale}`)}`,
    summary: maps
      .map(
        (map) => `${smallMapTitle(map, model, words).text}: ${smallMapSentences(map, nameOf, words, t)[0]}`,
      )
      .join(' '),
    notes: [
      t('hatched'),
      ...(maps.some(({ section }) => section.figures.some((figure) => figure.isOtherRule))
        ? [t(compare.rules === 'all' ? 'otherRuleMark' : 'otherRuleOut')]
        : []),
      boundaries,
    ],
    width: MULTIPLES_WIDTH,
    height: multiplesHeight(drawn, legends, compared),
    drawing: (
      <MultiplesDrawing
        division={series.division.id}
        paths={paths}
        maps={drawn}
        legends={legends}
        compared={compared}
        selected={view.region}
      />
    ),
  }
}

function drawnMap({ model, words, t, ofLegend }: Parts, map: SmallMapModel): DrawnMap {
  const { series, section, scale } = map
  const { value } = section.national
  const number =
    value === null ? '—' : words.figureText.valueNumber(value, series.indicator, series.normalisation)
  return {
    id: map.id,
    title: smallMapTitle(map, model, words).text,
    line: `${t('country')}: ${number}${section.national.mixesRules ? ' ≠' : ''}`,
    unit: model.compare.multiples === 'years' ? '' : smallMapUnit(map, words),
    fillOf: smallMapFill(map, model.compare.rules, 'picture'),
    border: borderOf(scale),
    others: section.figures.filter((figure) => figure.isOtherRule).map(({ region }) => region),
    legend:
      model.compare.scale === 'one'
        ? null
        : { colours: scale.colours, texts: scaleTexts(scale, series, words, ofLegend), ends: null },
  }
}

/** The shared scale, or the two of judged and neutral indicators. */
function legendsOf({ maps, words, t, ofLegend }: Parts) {
  const byColours = new Map(maps.map((map) => [map.scale.colours, map]))
  return [...byColours.values()].map(({ scale, series }) => {
    const ends = scale.kind === 'classes' ? null : scale.isJudged ? 'judged' : 'neutral'
    return {
      colours: scale.colours,
      texts: scaleTexts(scale, series, words, ofLegend),
      ends: ends === null ? null : ([t(`ends.${ends}.low`), t(`ends.${ends}.high`)] as const),
    }
  })
}
