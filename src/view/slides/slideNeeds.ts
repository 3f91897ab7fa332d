import type { Catalogue } from '../../domain/catalogue'
import type { Scene } from '../../domain/deck/deck'
import type { DivisionId } from '../../domain/division'
import type { ParsedAddress } from '../viewUrl'
import { registerQuestion, type RegisterQuestion } from './registerQuestion'
import { readSceneAddress } from './sceneAddress'

/** What the scenes of a deck need beside the catalogue, each thing once. */
export interface SlideNeeds {
  readonly divisions: readonly DivisionId[]
  readonly programmes: readonly string[]
  /** Divisions whose sessions are compared. */
  readonly sessions: readonly DivisionId[]
  readonly registers: readonly RegisterQuestion[]
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** Reads the addresses of the scenes; what the catalogue does not have is not asked for. */
export function slideNeeds(scenes: readonly Scene[], catalogue: Catalogue): SlideNeeds {
  const addresses = scenes.flatMap(({ kind, address }) =>
    kind === 'view' && address !== null ? [readSceneAddress(address)] : [],
  )
  const isKnown = ({ view }: ParsedAddress) => catalogue.divisions.some(({ id }) => id === view.division)
  const known = addresses.filter(isKnown)
  const programmeIds = [catalogue.programme, ...(catalogue.programmes ?? [])].map(({ id }) => id)
  return {
    divisions: unique(known.map(({ view }) => view.division)),
    programmes: unique(
      known.flatMap(({ page, programme }) => {
        const id = programme.programme ?? catalogue.programme.id
        return page === 'programme' && programmeIds.includes(id) ? [id] : []
      }),
    ),
    sessions: unique(
      known.flatMap(({ page, compare, view }) =>
        page === 'compare' && compare.show === 'sessions' ? [view.division] : [],
      ),
    ),
    registers: [
      ...new Map(
        known.flatMap((parsed) => {
          const question = registerQuestion(parsed)
          return question === null ? [] : [[question.id, question] as const]
        }),
      ).values(),
    ],
  }
}
