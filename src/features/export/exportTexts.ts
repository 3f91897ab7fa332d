import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../domain/crossSection'
import type { Words } from '../../i18n/words'
import { ABSENCE_MARKS, markOf } from '../../view/patterns'
import type { MapModel } from '../../view/useMapModel'
import type { ExportTexts, RegionTexts } from './exportInput'

/** What the texts of a file are made with, in the language of the view. */
interface Speech {
  readonly words: Words
  readonly t: TFunction<'download'>
  readonly tLegend: TFunction<'legend'>
  /** The sentence of the view. */
  readonly summary: string
  /** Ranges of the classes. */
  readonly legend: readonly string[]
  /** Whose boundaries are drawn; null for those of the app. */
  readonly credit: string | null
}

const placeOf = ({ rank }: RegionFigure): string =>
  rank === null ? '' : rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`

function notesOf(figure: RegionFigure, { words, t }: Speech): string {
  const { figureText } = words
  if (figure.absence !== null) return figureText.absence(figure.absence)
  return [
    figure.value === null ? '' : figureText.status(figure.status),
    figure.isOtherRule ? t('file.otherRule') : '',
  ]
    .filter((note) => note !== '')
    .join('; ')
}

/** What is written of each region, by its id. */
function regionTexts(model: MapModel, speech: Speech): ReadonlyMap<string, RegionTexts> {
  const { figureText, local } = speech.words
  const { indicator, selection } = model
  return new Map(
    model.division.regions.flatMap((region) => {
      const figure = model.figureOf(region.id)
      if (figure === undefined) return []
      const texts: RegionTexts = {
        name: local(region.name).text,
        shortName: local(region.shortName).text,
        abbreviation: local(region.abbreviation).text,
        place: placeOf(figure),
        value:
          figure.value === null
            ? ''
            : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
              figureText.statusMark(figure.status),
        change: figure.change.kind === 'none' ? '' : figureText.change(figure.change).text,
        notes: notesOf(figure, speech),
      }
      return [[region.id, texts] as const]
    }),
  )
}

/** Everything that a file of the map says beside its figures. */
export function exportTexts(model: MapModel, speech: Speech): ExportTexts {
  const { words, t, tLegend, summary, legend, credit } = speech
  const { formats, figureText, local } = words
  const { indicator, selection, crossSection, catalogue, freshness } = model
  const { dataset } = catalogue
  const regions = regionTexts(model, speech)
  const national = crossSection.national.value
  const otherRule = crossSection.figures.filter((figure) => figure.isOtherRule)
  const names = (ids: readonly string[]) => formats.list(ids.map((id) => regions.get(id)?.shortName ?? id))
  return {
    title: local(indicator.name).text,
    period: formats.span(selection.period, selection.span, 'long'),
    unit: figureText.unit(indicator, selection.normalisation),
    summary,
    reported: figureText.reported(crossSection.national.reported, crossSection.national.expected),
    national: national === null ? '' : figureText.valueNumber(national, indicator, selection.normalisation),
    country: t('file.country'),
    source: t('file.source', { source: local(dataset.source).text }),
    asOf:
      t('file.asOf', { date: formats.date(dataset.asOf) }) +
      (freshness.isStale ? `. ${t('file.stale')}` : ''),
    demonstration: dataset.isDemonstration ? t('file.demonstration') : '',
    boundaries: credit ?? t('file.boundaries'),
    noData: t('file.noData'),
    legend,
    absentGroups: ABSENCE_MARKS.flatMap((mark) => {
      const ids = crossSection.figures
        .filter((f) => f.absence !== null && markOf(f.absence) === mark)
        .map((f) => f.region)
      return ids.length === 0 ? [] : [{ mark, text: `${tLegend(`mark.${mark}`)}: ${names(ids)}` }]
    }),
    notes:
      otherRule.length === 0
        ? []
        : [tLegend('otherRule', { names: names(otherRule.map((figure) => figure.region)) })],
    columns: {
      place: t('column.place'),
      region: t('column.region'),
      value: t('column.value'),
      change: t('column.change'),
      notes: t('column.notes'),
      title: t('column.title'),
      period: t('column.period'),
      unit: t('column.unit'),
      reported: t('column.reported'),
      source: t('column.source'),
      address: t('column.address'),
    },
    regions,
  }
}
