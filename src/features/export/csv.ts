import { BYTE_ORDER_MARK, csvLines, hasDecimalComma } from '../../ui/files/csvText'
import { safeText } from '../../ui/files/safeText'
import { FILE_VERSION } from '../../ui/files/fileMark'
import type { ExportInput } from './exportInput'

/** A number as a spreadsheet of the language reads it: no grouping, its own decimal mark; missing is empty. */
function excelNumber(value: number | null, language: ExportInput['language']): string {
  if (value === null) return ''
  const text = String(Number(value.toFixed(6)))
  return hasDecimalComma(language) ? text.replace('.', ',') : text
}

/**
 * The view for Excel: UTF-8 with a byte order mark, semicolons, the decimal mark of the language; above the rows stands
 * what the figures are, where they come from and the address of the view.
 */
export function csvForExcel({ model, texts, language, address }: ExportInput): string {
  const { columns } = texts
  const head = [
    [columns.title, texts.title],
    [columns.period, texts.period],
    [columns.unit, texts.unit],
    [columns.reported, texts.reported],
    [columns.source, `${texts.source}, ${texts.asOf}`],
    ...(texts.demonstration === '' ? [] : [['!', texts.demonstration]]),
    [columns.address, address],
    ['birlik', String(FILE_VERSION)],
    [],
    [columns.place, columns.region, columns.value, columns.change, columns.notes],
  ]
  const rows = model.crossSection.order.map((id) => {
    const figure = model.figureOf(id)
    const own = texts.regions.get(id)
    const change = figure === undefined || figure.change.kind === 'none' ? null : figure.change.value
    return [
      own?.place ?? '',
      safeText(own?.name ?? id),
      excelNumber(figure?.value ?? null, language),
      excelNumber(change, language),
      safeText(own?.notes ?? ''),
    ]
  })
  const { national } = model.crossSection
  const total = ['', texts.country, excelNumber(national.value, language), '', texts.reported]
  const safeHead = head.map((row) => row.map((cell) => safeText(cell)))
  return BYTE_ORDER_MARK + csvLines([...safeHead, ...rows, total], ';')
}

const machineNumber = (value: number | null): string => (value === null ? '' : String(value))

/** The view for machines: RFC 4180, one row a region, decimal point, identifiers and codes, status beside every value. */
export function csvForMachines({ model, texts, address }: ExportInput): string {
  const { catalogue, indicator, selection, division } = model
  const header = [
    'region_id',
    'iso_3166_2',
    'kato',
    'region',
    'indicator',
    'period',
    'span',
    'normalisation',
    'division',
    'value',
    'status',
    'absence',
    'rank_from',
    'rank_to',
    'ranked_of',
    'change',
    'change_kind',
    'class',
    'rule',
    'margin',
    'dataset',
    'dataset_version',
    'is_demonstration',
    'birlik_version',
    'view',
  ]
  const rows = model.crossSection.order.map((id) => {
    const figure = model.figureOf(id)
    const region = division.regions.find((candidate) => candidate.id === id)
    const rank = figure?.rank ?? null
    return [
      id,
      region?.codes.iso ?? '',
      region?.codes.kato ?? '',
      safeText(texts.regions.get(id)?.name ?? ''),
      indicator.id,
      selection.period,
      selection.span,
      selection.normalisation,
      division.id,
      machineNumber(figure?.value ?? null),
      figure?.status ?? '',
      figure?.absence ?? '',
      machineNumber(rank?.from ?? null),
      machineNumber(rank?.to ?? null),
      machineNumber(rank?.of ?? null),
      figure === undefined || figure.change.kind === 'none' ? '' : String(figure.change.value),
      figure?.change.kind ?? '',
      figure === undefined || figure.classIndex === null ? '' : String(figure.classIndex + 1),
      figure?.rule ?? '',
      machineNumber(figure?.margin ?? null),
      catalogue.dataset.id,
      safeText(catalogue.dataset.version),
      String(catalogue.dataset.isDemonstration),
      String(FILE_VERSION),
      address,
    ]
  })
  return csvLines([header, ...rows], ',')
}
