import type { Catalogue } from '../../domain/catalogue'
import type { ProgrammeInfo } from '../../domain/programme'

/** Which programme is on show, and what the catalogue says of it. */
export interface ChosenProgramme {
  readonly id: string
  /** Null where the catalogue lists no programmes: dates then come with the programme itself. */
  readonly info: ProgrammeInfo | null
  readonly offered: readonly ProgrammeInfo[]
  /** The address asked for one that is not on offer. */
  readonly isUnknown: boolean
}

/** The programme that is asked for, or the catalogue's own. */
export function chosenProgramme(catalogue: Catalogue, asked: string | null): ChosenProgramme {
  const offered = catalogue.programmes ?? []
  const own = catalogue.programme.id
  const isKnown = asked === null || asked === own || offered.some(({ id }) => id === asked)
  const id = isKnown ? (asked ?? own) : own
  return { id, offered, info: offered.find((each) => each.id === id) ?? null, isUnknown: !isKnown }
}
