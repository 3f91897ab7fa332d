import { BEHAVIOUR_FAULTS } from './behaviour'
import type { Fault } from './fault'
import { FIGURE_FAULTS } from './figures'
import { RESOURCE_FAULTS } from './resources'

/** Every fault a source can be given, by name. */
export const FAULTS: ReadonlyMap<string, Fault> = new Map(
  [...FIGURE_FAULTS, ...RESOURCE_FAULTS, ...BEHAVIOUR_FAULTS].map((fault) => [fault.name, fault]),
)

/** A source with a fault, over an honest one. */
export function faulty(
  honest: (request: Request) => Promise<Response>,
  fault: Fault,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await honest(request.clone())
    return (await fault.spoil(request, response.clone(), honest)) ?? response
  }
}
