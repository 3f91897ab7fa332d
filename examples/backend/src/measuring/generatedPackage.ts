import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { components } from '../../../../src/data/contract'
import { DESCRIPTOR_FILE } from '../../../../src/data/files/descriptor'
import type { Columns, Table } from '../../../../src/data/files/table'
import * as catalogue from '../../../../src/data/files/tables/catalogueTables'
import * as figures from '../../../../src/data/files/tables/figureTables'
import * as registers from '../../../../src/data/files/tables/registerTables'
import { describePackage } from '../../../../src/data/files/write/describe'
import type { LocalText } from '../../../../src/domain/region'
import { GENERATED, generated } from '../importing/generated'
import { TableFile } from './tableFile'

/** The generated dataset knows divisions of the contract only. */
const divisionOf = (id: string) => id as components['schemas']['DivisionId']

/** Gives equal texts one id, and says whether a text is new. */
function sharedTexts(prefix: string) {
  const ids = new Map<string, string>()
  return ({ en = '' }: LocalText): { readonly id: string; readonly isNew: boolean } => {
    const known = ids.get(en)
    const id = known ?? `${prefix}-${ids.size + 1}`
    ids.set(en, id)
    return { id, isNew: known === undefined }
  }
}

/** Writes a generated dataset as the files of a package, row by row. @param folder empty */
export async function writeGenerated(folder: string, observations: number, events: number): Promise<void> {
  const files: { close: () => Promise<object> }[] = []
  const open = async <C extends Columns>(table: Table<C>): Promise<TableFile<C>> => {
    const file = await TableFile.open(folder, table)
    files.push(file)
    return file
  }
  const programmes = await open(catalogue.PROGRAMMES)
  const datasets = await open(catalogue.DATASET)
  const directions = await open(catalogue.DIRECTIONS)
  const fields = await open(catalogue.FIELDS)
  const divisions = await open(catalogue.DIVISION_TABLE)
  const regions = await open(catalogue.REGIONS)
  const indicators = await open(catalogue.INDICATORS)
  await open(figures.POPULATIONS)
  const cells = await open(figures.OBSERVATIONS)
  const places = await open(registers.PLACES)
  const organisations = await open(registers.ORGANISATIONS)
  const titles = await open(registers.EVENT_TITLES)
  const register = await open(registers.EVENTS)
  const titleOf = sharedTexts('title')
  const organiserOf = sharedTexts('organisation')

  for await (const { table, row } of generated(observations, events).rows) {
    if (table === 'programme')
      await programmes.add({ ...row, firstYear: row.first_year, lastYear: row.last_year })
    else if (table === 'direction') await directions.add(row)
    else if (table === 'field') await fields.add(row)
    else if (table === 'division')
      await divisions.add({ ...row, id: divisionOf(row.id), from: row.from_date })
    else if (table === 'region')
      await regions.add({
        ...row,
        division: divisionOf(row.division),
        shortName: row.short_name,
        isoOld: row.iso_old,
        areaKm2: row.area_km2,
      })
    else if (table === 'indicator')
      await indicators.add({
        ...row,
        unitName: row.unit_name,
        overRegions: row.over_regions,
        overTime: row.over_time,
        normalisations: ['absolute'],
        min: row.range_min,
        max: row.range_max,
        partOf: row.part_of,
        fixedBreaks: [],
      })
    else if (table === 'dataset')
      await datasets.add({
        ...row,
        isDemonstration: row.is_demonstration,
        asOf: row.as_of,
        firstPeriod: row.first_period,
        lastPeriod: row.last_period,
        quarterDays: null,
        yearDays: null,
        publisher: {},
        licence: {},
        licenceUrl: null,
      })
    else if (table === 'observation')
      await cells.add({ ...row, division: divisionOf(row.division), status: row.status as 'A' })
    else if (table === 'place') await places.add(row)
    else if (table === 'event') {
      const title = titleOf(row.title)
      const organiser = organiserOf(row.organiser)
      if (title.isNew) await titles.add({ id: title.id, title: row.title })
      if (organiser.isNew) await organisations.add({ id: organiser.id, name: row.organiser })
      await register.add({
        ...row,
        division: divisionOf(row.division),
        title: title.id,
        organiser: organiser.id,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        tags: [],
      })
    }
  }
  const resources: object[] = []
  for (const file of files) resources.push(await file.close())
  const about = {
    name: GENERATED,
    title: GENERATED,
    version: GENERATED,
    created: new Date().toISOString(),
    source: 'nobody',
  }
  await writeFile(
    join(folder, DESCRIPTOR_FILE),
    `${JSON.stringify(describePackage(about, resources), null, 2)}\n`,
  )
}
