import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { ProgrammeModel } from '../programmeModel'

/** Name of the programme, and of the direction where only one is on show. */
export function sheetHead({ programme, direction }: ProgrammeModel, { local }: Words): string {
  const name = local(programme.name).text
  return direction === null ? name : `${name}, ${direction.id} ${local(direction.name).text}`
}

export type ProgrammeText = TFunction<'programme'>
