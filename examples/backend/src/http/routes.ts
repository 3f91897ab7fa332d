import { listIn, MAX_INDICATORS } from '../../../../src/data/contractLists'
import type { RegisterId } from '../../../../src/domain/register/register'
import { REGISTER_FACETS } from '../../../../src/domain/register/registerFields'
import type { Session } from '../database'
import type { Access } from '../read/access'
import { readBreakdowns } from '../read/breakdowns'
import { readCatalogue } from '../read/catalogue'
import { readCompleteness } from '../read/completeness'
import type { Stamp } from '../read/dataset'
import { readObservations } from '../read/observations'
import { readIndicator, readPopulations, readProgramme } from '../read/reference'
import { Refused } from '../read/refused'
import { readRegister } from '../read/registers/page'
import { divisionIn, questionIn } from '../read/registers/question'
import { readBoundaries, readDataset } from '../read/resources'

export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** A question, and who asks it of which state of the database. */
export interface Asking {
  readonly session: Session
  readonly stamp: Stamp
  readonly access: Access
  readonly params: URLSearchParams
}

/** Answers a question; `id` is the last part of its path. */
export type Answer = (asking: Asking, id: string) => Promise<object>

function indicatorsIn(params: URLSearchParams): readonly string[] {
  const asked = listIn(params, 'indicator')
  if (asked.length === 0 || asked.length > MAX_INDICATORS)
    throw new Refused(400, `Ask for 1 to ${MAX_INDICATORS} indicators`)
  if (!asked.every((id) => ID.test(id))) throw new Refused(404, 'There is no such indicator')
  return asked
}

/** Every path of the contract; `what` its last part names, where it names something. */
export const ROUTES: readonly (readonly [path: string, what: string, answer: Answer])[] = [
  ['/catalogue', '', ({ session }) => readCatalogue(session)],
  ['/dataset', '', ({ session }) => readDataset(session)],
  ['/boundaries/:id', 'division', ({ session }, id) => readBoundaries(session, id)],
  ['/populations', '', ({ session }) => readPopulations(session)],
  ['/programmes/:id', 'programme', ({ session }, id) => readProgramme(session, id)],
  ['/indicators/:id', 'indicator', ({ session }, id) => readIndicator(session, id)],
  [
    '/indicators/:id/breakdowns',
    'indicator',
    ({ session, stamp, access, params }, id) =>
      readBreakdowns(session, { indicator: id, division: divisionIn(params) }, stamp, access),
  ],
  [
    '/observations',
    '',
    ({ session, stamp, access, params }) =>
      readObservations(
        session,
        { indicators: indicatorsIn(params), division: divisionIn(params) },
        stamp,
        access,
      ),
  ],
  [
    '/completeness',
    '',
    ({ session, stamp, access, params }) => readCompleteness(session, divisionIn(params), stamp, access),
  ],
  // The keys are those of the record.
  ...(Object.keys(REGISTER_FACETS) as readonly RegisterId[]).map(
    (register): readonly [string, string, Answer] => [
      `/${register}`,
      '',
      ({ session, stamp, access, params }) =>
        readRegister(session, register, questionIn(params, register), { stamp, access }),
    ],
  ),
]
