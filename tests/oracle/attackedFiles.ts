import type { Indicator } from '../../src/domain/indicator'
import { observationAt } from '../../src/domain/observationGrid'
import type { Period } from '../../src/domain/period'
import { csvForExcel, csvForMachines } from '../../src/features/export/csv'
import { drawPicture } from '../../src/features/export/drawPicture'
import type { ExportInput } from '../../src/features/export/exportInput'
import { exportTexts } from '../../src/features/export/exportTexts'
import { observationsCsv } from '../../src/features/indicators/files/observationsCsv'
import { i18n } from '../../src/i18n/i18n'
import { localText } from '../../src/i18n/localText'
import type { Language } from '../../src/domain/region'
import { classifyMeasured, resolveDrawing, sectionOf } from '../../src/view/buildMapModel'
import type { Series } from '../../src/view/allSeries'
import type { CompareModel } from '../../src/view/compare/compareModel'
import type { MapModel } from '../../src/view/useMapModel'
import { summaryOf } from '../../src/view/useSummary'
import { wordsIn } from '../features/compare/compareModelOf'
import { below, csvRecords, csvRows, numberIn, svgTexts } from './fileReaders'
import type { FigureClaims, Reading } from './figureClaims'
import type { Shown } from './claims'

/** Unrounded: to the last digit that a number has. */
const exact = (text: string, from: string): Shown => ({ value: Number(text), width: 0, from })

/** All figures of an indicator as its data file has them. */
export const dataFile = (series: Series): string =>
  observationsCsv(series, { nameOf: ({ name }) => localText(name, 'kk').text, unit: '' })

/** Reads the data of an indicator; a figure that was there before a hidden one is tried as well. */
export function readDataFile(text: string, claims: FigureClaims): void {
  for (const row of csvRecords(text)) {
    const { indicator = '', region_id: region = '', period = '', span = '', normalisation = '' } = row
    const at = `data file, ${indicator} ${region} ${period} ${span} ${normalisation}`
    const reading: Reading = { indicator, period, span, normalisation }
    const reported: Reading = { ...reading, span: 'quarter', normalisation: 'absolute' }
    if (row['value'] !== '') claims.of(region, reading, exact(row['value'] ?? '', at))
    if (row['value_reported'] !== '') claims.of(region, reported, exact(row['value_reported'] ?? '', at))
    if (row['status'] === 'Q' && row['revised_from'] !== '')
      claims.of(region, reported, exact(row['revised_from'] ?? '', `${at}, before its revision`))
  }
}

/** The map of an indicator as its files take it; the table of it is the picture that says every figure. */
export function mapFileInput(
  model: CompareModel,
  series: Series,
  period: Period,
  language: Language,
  isStale = false,
): ExportInput {
  const { catalogue, division } = model.series
  const { indicator } = series
  const regionOf = (id: string) => division.regions.find((each) => each.id === id)
  const shown = { catalogue, division, indicator, unknown: [], regionOf }
  const drawing = resolveDrawing(model.view, shown, series, period)
  const { method, borders, centre } = drawing.value
  const classification = classifyMeasured(series, { method, borders, centre, classes: model.view.classes })
  const { classes, palette, classNumbers } = model.view
  const { span, normalisation } = series
  const selection: MapModel['selection'] = {
    period,
    span,
    normalisation,
    kind: 'table',
    symbology: drawing.symbology,
    method,
    classes,
    borders,
    palette,
    classNumbers,
    region: null,
  }
  const words = wordsIn(language)
  const map: MapModel = {
    ...shown,
    ...sectionOf(shown, series, classification, selection),
    selection,
    inputs: series.inputs,
    displayed: series.displayed,
    absolute: series.absolute,
    national: series.national,
    classification,
    freshness: { isStale, fetchedAt: '2021-01-25T00:00:00.000Z' },
    notices: [],
  }
  const texts = exportTexts(map, {
    words,
    t: i18n.getFixedT(language, 'download'),
    tLegend: i18n.getFixedT(language, 'legend'),
    summary: summaryOf(map, words, i18n.getFixedT(language, 'view')),
    legend: [],
    credit: null,
  })
  return { model: map, boundaries: null, texts, language, address: 'http://birlik.test/kk/map' }
}

/** The three files of a map that hold figures, by what they are. */
export const mapFiles = (input: ExportInput) => ({
  machine: csvForMachines(input),
  excel: csvForExcel(input),
  picture: drawPicture(input),
})

/** Reads the files of a map: region by region, its change, and the country. */
export function readMapFiles(
  files: ReturnType<typeof mapFiles>,
  input: ExportInput,
  claims: FigureClaims,
): void {
  const { texts, model, language } = input
  const { period, span, normalisation } = model.selection
  const reading: Reading = { indicator: model.indicator.id, period, span, normalisation }
  const at = `${reading.indicator} ${period} ${span} ${normalisation}`
  for (const row of csvRecords(files.machine)) {
    const region = row['region_id'] ?? ''
    const from = `map for machines, ${region} ${at}`
    if (row['value'] !== '') claims.of(region, reading, exact(row['value'] ?? '', from))
    if (row['change_kind'] === 'percent') claims.change(region, reading, exact(row['change'] ?? '', from))
  }
  const idOf = new Map([...texts.regions].map(([id, { name }]) => [name, id]))
  const excel = below(csvRows(files.excel, ';'), texts.columns.place)
  for (const [, name = '', value = ''] of excel) {
    const number = numberIn(value, false)
    // Written with six decimals at most, those at the end left out.
    const shown =
      number === null ? null : { ...number, width: 5e-7, from: `map for spreadsheets, ${name} ${at}` }
    if (shown !== null) claims.of(idOf.get(name) ?? null, reading, shown)
  }
  const drawn = svgTexts(files.picture)
  for (const [index, text] of drawn.entries()) {
    const region = idOf.get(text)
    const number = region === undefined ? null : numberIn(drawn[index + 1] ?? '', language === 'en')
    if (region !== undefined && number !== null)
      claims.of(region, reading, { ...number, from: `picture, ${region} ${at}` })
  }
}

/** Periods at which a figure of the indicator, or of what it is made of, is hidden. */
export function hidingPeriods({ inputs, displayed }: Series): readonly Period[] {
  const grids = [inputs.grid, inputs.numerator, inputs.denominator].filter((grid) => grid !== null)
  return displayed.periods.filter((period) =>
    grids.some((grid) =>
      grid.regions.some((region) => observationAt(grid, region, period).absence === 'suppressed'),
    ),
  )
}

/** Spans and normalisations that an indicator is shown in. */
export const waysOf = ({ normalisations }: Indicator) =>
  (['quarter', 'year-to-date'] as const).flatMap((span) =>
    [...new Set(['absolute' as const, ...normalisations])].map((normalisation) => ({ span, normalisation })),
  )
