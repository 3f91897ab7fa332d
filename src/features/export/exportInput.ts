import type { AbsenceMark } from '../../view/patterns'
import type { MapModel } from '../../view/useMapModel'
import type { Boundaries } from '../../data/dataSource'
import type { Language } from '../../domain/region'

/** Texts of one region in a file, already in the language of the view. */
export interface RegionTexts {
  readonly name: string
  readonly shortName: string
  readonly abbreviation: string
  readonly place: string
  readonly value: string
  readonly change: string
  readonly notes: string
}

/** Everything a file says beside its figures, in the language of the view. */
export interface ExportTexts {
  readonly title: string
  readonly period: string
  readonly unit: string
  readonly summary: string
  readonly reported: string
  readonly national: string
  readonly country: string
  readonly source: string
  readonly asOf: string
  /** Empty when the source says that the data are real. */
  readonly demonstration: string
  readonly boundaries: string
  readonly noData: string
  readonly legend: readonly string[]
  readonly absentGroups: readonly { readonly mark: AbsenceMark; readonly text: string }[]
  readonly notes: readonly string[]
  readonly columns: Readonly<
    Record<
      | 'place'
      | 'region'
      | 'value'
      | 'change'
      | 'notes'
      | 'title'
      | 'period'
      | 'unit'
      | 'reported'
      | 'source'
      | 'address',
      string
    >
  >
  readonly regions: ReadonlyMap<string, RegionTexts>
}

/** What every file is made of: the model of the screen, so that a file cannot disagree with it. */
export interface ExportInput {
  readonly model: MapModel
  readonly boundaries: Boundaries | null
  readonly texts: ExportTexts
  readonly language: Language
  /** Full address of the view. */
  readonly address: string
}
