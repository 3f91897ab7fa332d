import type { SharedPart } from '../../../domain/breakdownTotals'
import { splitAt, splitOfRegion } from '../../../domain/breakdownTotals'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { placeName, yearText } from './partsLabels'
import { basisNote, coverageNotes, hiddenNotes, markNotes } from './partsNotes'
import type { PartsModel } from './partRows'
import type { Speech } from './useSpeech'

const cellOf = ({ value, absence }: SharedPart, decimals: number): Cell =>
  absence === 'suppressed' ? { kind: 'hidden' } : numberCell(value, decimals)

const nameOf = ({ breakdown }: PartsModel, { words }: Speech): string => words.local(breakdown.name).text

/** "Learners of courses (persons)". */
const subjectOf = ({ indicator }: PartsModel, { words }: Speech): string =>
  `${words.local(indicator.name).text} (${words.local(indicator.unitName).text})`

/** What has to be known to read the figures of some breakdowns, each thing once. */
export const notesOf = (models: readonly PartsModel[], speech: Speech): readonly string[] => [
  ...new Set(
    models.flatMap((model) => [
      basisNote(model.indicator, speech),
      ...coverageNotes(model, speech),
      ...hiddenNotes(model, speech),
    ]),
  ),
  ...markNotes(models, speech),
]

/** The place on show over the years: a row a part, a column a year. */
export function yearsSheet(models: readonly PartsModel[], speech: Speech): Sheet {
  const { t } = speech
  const [first] = models
  const years = [...new Set(models.flatMap(({ breakdown }) => breakdown.periods))].toSorted()
  return {
    name: t('byYears'),
    title: first === undefined ? '' : `${subjectOf(first, speech)}, ${placeName(first.place.region, speech)}`,
    notes: notesOf(models, speech),
    columns: [t('breakdown'), t('part'), ...years.map((year) => yearText(year, speech))],
    rows: models.flatMap((model) => {
      const { breakdown, indicator, place, rows } = model
      const splits = years.map((year) => splitAt(breakdown, place.region, year))
      return rows.map((row, index) => [
        textCell(nameOf(model, speech)),
        textCell(row.name),
        ...splits.flatMap(({ parts }) => {
          const part = parts[index]
          return part === undefined ? [] : [cellOf(part, indicator.decimals)]
        }),
      ])
    }),
  }
}

/** One breakdown in the year on show: a row a region, a column a part. */
export function regionsSheet(model: PartsModel, speech: Speech): Sheet {
  const { t, regionName } = speech
  const { breakdown, indicator, place, rows } = model
  return {
    name: nameOf(model, speech),
    title: `${subjectOf(model, speech)}: ${nameOf(model, speech)}, ${yearText(place.year, speech)}`,
    notes: [basisNote(indicator, speech), t('hidden')],
    columns: [t('region'), ...rows.map((row) => row.name), t('total')],
    rows: breakdown.regions.map((region) => {
      const { parts, total } = splitOfRegion(breakdown, region, place.year)
      return [
        textCell(regionName(region)),
        ...parts.map((part) => cellOf(part, indicator.decimals)),
        numberCell(total, indicator.decimals),
      ]
    }),
  }
}
