import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import type { RegionId } from '../../../domain/region'
import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { smallMapSentences } from './smallMapSentence'
import { smallMapsOf, type SmallMapModel } from '../../../view/compare/smallMaps'
import { multiplesTitle, smallMapTitle, smallMapUnit } from './smallMapTitle'

/** The figures of the small maps: a row a region, a column a map; the country in the last row. */
export function multiplesSheet(model: CompareModel, words: Words, t: TFunction<'multiples'>): Sheet {
  const { division } = model.series
  const { local } = words
  const maps = smallMapsOf(model)
  const nameOf = (id: RegionId) =>
    local(division.regions.find((region) => region.id === id)?.shortName ?? {}).text
  const titleOf = (map: SmallMapModel) => smallMapTitle(map, model, words).text
  return {
    name: t('title'),
    title: multiplesTitle(model, words, t),
    notes: maps.map((map) => `${titleOf(map)}: ${smallMapSentences(map, nameOf, words, t).join(' ')}`),
    columns: [t('region'), ...maps.map((map) => `${titleOf(map)}, ${smallMapUnit(map, words)}`)],
    rows: [
      ...division.regions.map((region): readonly Cell[] => [
        textCell(local(region.name).text),
        ...maps.map((map) =>
          figureCell(
            map,
            map.section.figures.find((each) => each.region === region.id),
          ),
        ),
      ]),
      [textCell(t('country')), ...maps.map((map) => valueCell(map, map.section.national.value))],
    ],
  }
}

function figureCell(map: SmallMapModel, figure: RegionFigure | undefined): Cell {
  if (figure?.absence === 'suppressed') return { kind: 'hidden' }
  return valueCell(map, figure?.value ?? null)
}

const valueCell = ({ series }: SmallMapModel, value: number | null): Cell =>
  numberCell(value, displayDecimals(series.indicator, series.normalisation, value ?? 1))
