import type { components } from '../../contract'
import { boundariesAnswer, type BoundariesFile } from '../../answers/boundariesAnswer'
import { completenessAnswer } from '../../answers/completenessAnswer'
import { datasetAnswer } from '../../answers/datasetAnswer'
import { PackageError, type FilesPackage } from '../filesPackage'
import { textOf } from '../checkBytes'
import { fileProblem } from '../reason'
import { scanJson } from '../../wire/scanJson'
import { INDICATORS } from '../tables/catalogueTables'
import { datasetInfo, datasetRow, divisionsOf } from './catalogueAnswer'
import { observationsAnswer } from './observationsAnswer'

type Schemas = components['schemas']

const hasText = (text: Schemas['LocalText']): boolean => Object.keys(text).length > 0

/** What the dataset is. @throws PackageError */
export async function packageDataset(files: FilesPackage): Promise<Schemas['Dataset']> {
  const { publisher, licence, licenceUrl } = await datasetRow(files)
  const catalogue = { dataset: await datasetInfo(files), divisions: await divisionsOf(files) }
  return datasetAnswer(catalogue, {
    ...(hasText(publisher) ? { publisher } : {}),
    ...(hasText(licence)
      ? { licence: { name: licence, ...(licenceUrl === null ? {} : { url: licenceUrl }) } }
      : {}),
  })
}

/** What of a division was reported. @throws PackageError */
export async function packageCompleteness(
  files: FilesPackage,
  division: Schemas['DivisionId'],
): Promise<Schemas['Completeness']> {
  const { id } = (await files.table(INDICATORS)).columns
  const answer = await observationsAnswer(files, division, id)
  if ('unknown' in answer) throw new Error(`indicators.csv lost ${answer.unknown}`)
  return completenessAnswer(answer, await datasetInfo(files))
}

/** JSON as strict as any answer's: of a name that stands twice, a parser would silently take the last. */
function parsed(text: string, path: string): BoundariesFile {
  const syntax = scanJson(text)
  if (syntax !== null) {
    const { line, column, reason } = syntax
    throw new PackageError([
      { file: path, line, column, name: null, reason: { code: 'not-json', said: reason } },
    ])
  }
  // Whoever draws them checks them.
  return JSON.parse(text) as BoundariesFile
}

/** The boundaries of a division; null where the package has none. @throws PackageError */
export async function packageBoundaries(
  files: FilesPackage,
  division: Schemas['DivisionId'],
): Promise<Schemas['Boundaries'] | null> {
  const name = `boundaries-${division}`
  const bytes = await files.file(name)
  if (bytes === null) return null
  const path = files.descriptor.resources.get(name)?.path ?? name
  const text = textOf(bytes)
  if (text === null) throw new PackageError([fileProblem(path, { code: 'not-utf8' })])
  return boundariesAnswer(division, parsed(text, path))
}
