import { Refused as Misasked, wishesIn } from '../../../../../src/data/registers/askedRegister'
import type { RegisterId, RegisterQuery } from '../../../../../src/domain/register/register'
import { Refused } from '../refused'

/** A question about a register, once it has been understood; the database knows whether its division exists. */
export type Question = Omit<RegisterQuery, 'division'> & { readonly division: string }

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** The division asked for. @throws Refused when it is none of the contract. */
export function divisionIn(params: URLSearchParams): string {
  const division = params.get('division')
  if (division === null) throw new Refused(400, 'Ask for a division')
  if (!/^\d{4}$/.test(division)) throw new Refused(404, 'There is no such division')
  return division
}

/** Reads a question strictly: what the contract does not know is refused, not ignored. @throws Refused */
export function questionIn(params: URLSearchParams, register: RegisterId): Question {
  const region = params.get('region')
  if (region !== null && !ID.test(region)) throw new Refused(404, 'There is no such region')
  const division = divisionIn(params)
  try {
    return { division, region, ...wishesIn(params, register) }
  } catch (error) {
    throw error instanceof Misasked ? new Refused(error.status, error.message) : error
  }
}
