import type { DivisionId } from '../../../domain/division'
import type { RegisterId } from '../../../domain/register/register'
import { askedRegister, type KnownRegions, type Refusal } from '../../registers/askedRegister'
import { registerPage } from '../../registers/registerPage'
import type { RegisterTable } from '../../registers/registerTable'
import { datasetRow } from '../answers/catalogueAnswer'
import { CONTRACT } from '../answers/contractVersion'
import { divisionsWithFigures } from '../answers/observationsAnswer'
import type { FilesPackage } from '../filesPackage'
import { rowsOf } from '../tableData'
import { REGIONS } from '../tables/catalogueTables'
import { PLACES } from '../tables/registerTables'
import { fileRegister, REGISTER_TABLES, type WireRows } from './fileRegisters'

/** Registers made ready, by package, register and division. */
const ready = new WeakMap<FilesPackage, Map<string, Promise<unknown>>>()

function readyRegister<K extends RegisterId>(
  files: FilesPackage,
  register: K,
  division: DivisionId,
): Promise<RegisterTable<WireRows[K]>> {
  const known = ready.get(files) ?? new Map<string, Promise<unknown>>()
  ready.set(files, known)
  const key = `${register} ${division}`
  const made = known.get(key)
  // Kept under the name of its register.
  if (made !== undefined) return made as Promise<RegisterTable<WireRows[K]>>
  const making = fileRegister(files, register, division)
  known.set(key, making)
  making.catch(() => known.delete(key))
  return making
}

async function knownRegions(files: FilesPackage): Promise<KnownRegions> {
  const divisions = await divisionsWithFigures(files)
  const regions = rowsOf(await files.table(REGIONS))
  return new Map(
    [...divisions].map((division) => [
      division,
      regions.flatMap((region) => (region.division === division ? [region.id] : [])),
    ]),
  )
}

/** An excerpt of a register, or why there is none. @throws PackageError */
export async function registerAnswer(
  files: FilesPackage,
  register: RegisterId,
  params: URLSearchParams,
): Promise<{ readonly page: object } | Refusal> {
  if (!files.has(REGISTER_TABLES[register]))
    return { status: 404, detail: `The package has no register of ${register}` } satisfies Refusal
  const known = await knownRegions(files)
  const asked = askedRegister(params, register, known)
  if ('status' in asked) return asked
  const table = await readyRegister(files, register, asked.division)
  const surroundings = {
    contract: CONTRACT,
    datasetVersion: files.descriptor.version,
    division: asked.division,
    asOf: (await datasetRow(files)).asOf,
    regions: known.get(asked.division) ?? [],
    places: [...rowsOf(await files.table(PLACES))],
  }
  return { page: registerPage(register, table, asked, surroundings) }
}
