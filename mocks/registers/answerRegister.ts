import type { components } from '../../src/data/contract'
import type { RegisterId } from '../../src/domain/register/register'
import { associationTable } from './associationTable'
import { courseTable } from './courseTable'
import { eventTable } from './eventTable'
import { houseTable } from './houseTable'
import { registerPage } from './registerPage'
import type { AskedRegister } from './askedRegister'

type Schemas = components['schemas']

/** What each register answers. */
export interface RegisterPages {
  readonly associations: Schemas['AssociationPage']
  readonly courses: Schemas['CoursePage']
  readonly events: Schemas['EventPage']
  readonly houses: Schemas['HousePage']
}

const ANSWERS: { readonly [K in RegisterId]: (query: AskedRegister) => RegisterPages[K] } = {
  associations: (query) => registerPage('associations', associationTable, query),
  courses: (query) => registerPage('courses', courseTable, query),
  events: (query) => registerPage('events', eventTable, query),
  houses: (query) => registerPage('houses', houseTable, query),
}

/** A page of a register, rows made when first asked for. */
export const answerRegister = <K extends RegisterId>(register: K, query: AskedRegister): RegisterPages[K] =>
  ANSWERS[register](query)
