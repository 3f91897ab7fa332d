import type { components } from '../../../../../src/data/contract'
import type { LocalText } from '../../../../../src/domain/region'
import { rowsOf } from '../../../../../src/data/files/tableData'
import {
  ASSOCIATIONS,
  COURSES,
  EVENT_TITLES,
  EVENTS,
  HOUSES,
  ORGANISATIONS,
  PLACES,
} from '../../../../../src/data/files/tables/registerTables'
import type { Rows } from '../contract/asking'
import { put } from '../rows'
import type { PackageFolder } from './openFolder'
import { placeKey, type Survey } from './survey'

type Catalogue = components['schemas']['Catalogue']

/** Places that registers name, region by region. */
export async function* placeRows({ files }: PackageFolder, { divisions }: Catalogue, survey: Survey): Rows {
  const places = rowsOf(await files.table(PLACES))
  for (const { id: division, regions } of divisions) {
    let position = 0
    for (const { id: region } of regions)
      for (const { id, name, lon, lat } of places)
        if (survey.regionOf.get(placeKey(division, id)) === region)
          yield put('place', { division, id, position: position++, region, name, lon, lat })
  }
}

const orNull = (text: LocalText): LocalText | null => (Object.keys(text).length === 0 ? null : text)

/** Rows of all registers, row by row; texts that many share are looked up. */
export async function* registerRows(folder: PackageFolder): Rows {
  const { files } = folder
  const organisations = new Map(rowsOf(await files.table(ORGANISATIONS)).map(({ id, name }) => [id, name]))
  const titles = new Map(rowsOf(await files.table(EVENT_TITLES)).map(({ id, title }) => [id, title]))
  const common = { is_published: true }
  for await (const { openedOn, ...row } of folder.rows(HOUSES))
    yield put('house', { ...row, ...common, opened_on: openedOn })
  for await (const { foundedOn, registeredOn, closedOn, hasYouthWing, house, ...row } of folder.rows(
    ASSOCIATIONS,
  ))
    yield put('association', {
      ...row,
      ...common,
      house: orNull(house),
      founded_on: foundedOn,
      registered_on: registeredOn,
      closed_on: closedOn,
      has_youth_wing: hasYouthWing,
    })
  for await (const { startsOn, endsOn, provider, ...row } of folder.rows(COURSES))
    yield put('course', {
      ...row,
      ...common,
      provider: organisations.get(provider) ?? {},
      starts_on: startsOn,
      ends_on: endsOn,
    })
  for await (const { startsOn, endsOn, title, organiser, ...row } of folder.rows(EVENTS))
    yield put('event', {
      ...row,
      ...common,
      title: titles.get(title) ?? {},
      organiser: organisations.get(organiser) ?? {},
      starts_on: startsOn,
      ends_on: endsOn,
    })
}
