import type { components } from '../../src/data/contract'
import type { RegisterId } from '../../src/domain/register/register'
import type { AskedRegister, KnownRegions } from '../../src/data/registers/askedRegister'
import { registerPage, type RegisterSurroundings } from '../../src/data/registers/registerPage'
import { AS_OF, REGISTER_CONTRACT, VERSION } from '../catalogue'
import { associationTable } from './associationTable'
import { courseTable } from './courseTable'
import { eventTable } from './eventTable'
import { houseTable } from './houseTable'
import { PLACES, REGIONS } from './places'

type Schemas = components['schemas']

/** What each register answers. */
export interface RegisterPages {
  readonly associations: Schemas['AssociationPage']
  readonly courses: Schemas['CoursePage']
  readonly events: Schemas['EventPage']
  readonly houses: Schemas['HousePage']
}

const SURROUNDINGS: RegisterSurroundings = {
  contract: REGISTER_CONTRACT,
  datasetVersion: VERSION,
  division: '2013',
  asOf: AS_OF,
  regions: REGIONS.map(({ id }) => id),
  places: PLACES.map(({ id, name, lon, lat }) => ({ id, name, lon, lat })),
}

/** What a question about the registers of the demonstration may name. */
export const KNOWN_REGIONS: KnownRegions = new Map([['2013', SURROUNDINGS.regions]])

const ANSWERS: { readonly [K in RegisterId]: (query: AskedRegister) => RegisterPages[K] } = {
  associations: (query) => registerPage('associations', associationTable, query, SURROUNDINGS),
  courses: (query) => registerPage('courses', courseTable, query, SURROUNDINGS),
  events: (query) => registerPage('events', eventTable, query, SURROUNDINGS),
  houses: (query) => registerPage('houses', houseTable, query, SURROUNDINGS),
}

/** A page of a register, rows made when first asked for. */
export const answerRegister = <K extends RegisterId>(register: K, query: AskedRegister): RegisterPages[K] =>
  ANSWERS[register](query)
