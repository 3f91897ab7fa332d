import { answerWithBoundaries } from '../../../../mocks/server'
import { contractSource } from './contractSource'
import type { ImportSource } from './rows'

/** The demonstration dataset of the app, without a server between. */
export async function demonstration(registersOf: readonly string[] | null = null): Promise<ImportSource> {
  const source = await contractSource({
    carry: answerWithBoundaries,
    base: 'http://demonstration.invalid/api',
    registersOf,
  })
  return { ...source, name: 'demonstration' }
}
