import { useTranslation } from 'react-i18next'
import { splitAt, splitOfRegion, type SharedPart } from '../../../domain/breakdownTotals'
import { DRAW } from '../../../ui/drawing'
import type { Picture } from '../../../ui/files/picture'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { textMeasure } from '../../../ui/textMeasure'
import { PartsDrawing } from './PartsDrawing'
import { partsLayout, PARTS } from './partsLayout'
import type { PartsModel } from './partRows'
import type { BreakdownText } from './useBreakdownText'

/** Sizes of the picture, in its own units. */
const WIDTH = 560
const TITLE = 18
const HEAD = 34
const GAP = 28

const cellOf = ({ value, absence }: SharedPart, decimals: number): Cell =>
  absence === 'suppressed' ? { kind: 'hidden' } : numberCell(value, decimals)

/** Breakdowns as files: one table of the place by years, a sheet of all regions each, and the bars as a picture. */
export function useBreakdownFiles(models: readonly PartsModel[], text: BreakdownText) {
  const { t } = useTranslation('breakdowns')
  const [first] = models
  const { words } = text
  const nameOf = ({ breakdown }: PartsModel) => words.local(breakdown.name).text
  const indicatorName = first === undefined ? '' : words.local(first.indicator.name).text
  const unit = first === undefined ? '' : words.local(first.indicator.unitName).text
  const decimals = first?.indicator.decimals ?? 0
  const basis = first === undefined ? '' : text.basis(first.indicator)
  const notesOf = (some: readonly PartsModel[]): readonly string[] => [
    ...new Set([basis, ...some.flatMap((model) => [...text.counted(model), ...text.cautions(model)])]),
  ]
  /** The place on show: a row a part, a column a year. */
  const sheet = (): Sheet => {
    const years = [...new Set(models.flatMap(({ breakdown }) => breakdown.periods))].toSorted()
    return {
      name: t('byYears'),
      title: `${indicatorName} (${unit}), ${text.placeName(first?.place.region ?? null)}`,
      notes: notesOf(models),
      columns: [t('breakdown'), t('part'), ...years.map(text.yearText)],
      rows: models.flatMap((model) => {
        const splits = years.map((year) => splitAt(model.breakdown, model.place.region, year))
        return model.rows.map((row, index) => [
          textCell(nameOf(model)),
          textCell(row.name),
          ...splits.map(({ parts }): Cell => {
            const part = parts[index]
            return part === undefined ? { kind: 'none' } : cellOf(part, decimals)
          }),
        ])
      }),
    }
  }

  /** One breakdown: a row a region, a column a part, in the year on show. */
  const regionSheet = (model: PartsModel): Sheet => {
    const { breakdown, place } = model
    return {
      name: nameOf(model),
      title: `${indicatorName} (${unit}): ${nameOf(model)}, ${text.yearText(place.year)}`,
      notes: [basis, ...text.cautions(model)],
      columns: [t('region'), ...model.rows.map((row) => row.name), t('total')],
      rows: breakdown.regions.map((region) => {
        const { parts, total } = splitOfRegion(breakdown, region, place.year)
        return [
          textCell(text.regionName(region)),
          ...parts.map((part) => cellOf(part, decimals)),
          numberCell(total, decimals),
        ]
      }),
    }
  }

  const picture = (): Picture => {
    const measure = textMeasure(PARTS.name)
    const layouts = models.map((model) => partsLayout(model.rows, WIDTH, measure))
    const tops = layouts.map((_, i) =>
      layouts.slice(0, i).reduce((top, { height }) => top + HEAD + height + GAP, 0),
    )
    const last = layouts.at(-1)
    return {
      title: indicatorName,
      subtitle: `${t('title')}: ${first === undefined ? '' : text.where(first.place)}, ${unit}`,
      summary: models.map((model) => `${nameOf(model)}: ${text.sentence(model)}`).join(' '),
      notes: notesOf(models),
      width: WIDTH,
      height: last === undefined ? 0 : (tops.at(-1) ?? 0) + HEAD + last.height,
      drawing: models.map((model, i) => {
        const layout = layouts[i]
        return layout === undefined ? null : (
          <g key={model.breakdown.id} transform={`translate(0 ${tops[i] ?? 0})`}>
            <text y={TITLE} fontSize={TITLE} fontWeight="700" fill={DRAW.ink}>
              {nameOf(model)}
            </text>
            <g transform={`translate(0 ${HEAD})`}>
              <PartsDrawing
                model={model}
                layout={layout}
                scope={`file-part-${model.breakdown.id}`}
                labels={text.labels(model)}
                most={text.mostShare(model)}
              />
            </g>
          </g>
        )
      }),
    }
  }

  return {
    name: `${indicatorName}_${t('title')}`,
    sheet,
    workbook: () => Promise.resolve([sheet(), ...models.map(regionSheet)]),
    picture,
  }
}
