import type { components } from '../../../../src/data/contract'
import { Asking, type Rows } from './contract/asking'
import { catalogueRows } from './contract/catalogueRows'
import { divisionRows, programmeRows } from './contract/programmeRows'
import { breakdownRows, observationRows } from './package/figureRows'
import { openFolder, type PackageFolder } from './package/openFolder'
import { placeRows, registerRows } from './package/registerRows'
import { surveyPackage, type Survey } from './package/survey'
import type { ImportSource, TellCheck } from './rows'

/** Small files are asked as any source of the contract is; the large ones are read row by row. */
async function* rowsIn(folder: PackageFolder, surveyed: () => Promise<Survey>): Rows {
  const survey = await surveyed()
  const asking = new Asking(folder.carry, 'http://package.invalid')
  const catalogue = await asking.get<components['schemas']['Catalogue']>('/catalogue')
  yield* programmeRows(asking, catalogue)
  yield* divisionRows(asking, catalogue)
  yield* catalogueRows(asking, catalogue)
  yield* observationRows(folder, catalogue, survey)
  yield* breakdownRows(folder, catalogue, survey)
  yield* placeRows(folder, catalogue, survey)
  yield* registerRows(folder)
}

/**
 * Reads a dataset from a folder of files with a `datapackage.json`.
 * @throws PackageError when the folder is no package; what is wrong inside is found by `check`.
 */
export async function packageSource(path: string): Promise<ImportSource> {
  const folder = await openFolder(path)
  const rows = [...folder.descriptor.resources.values()].reduce((sum, each) => sum + (each.rows ?? 0), 0)
  let survey: Promise<Survey> | null = null
  const surveyed = (tell?: TellCheck) => (survey ??= surveyPackage(folder, tell))
  return {
    name: `${path} (${folder.descriptor.name} ${folder.descriptor.version})`,
    check: async (tell) => void (await surveyed(tell)),
    rows: rowsIn(folder, surveyed),
    expected: rows,
  }
}
