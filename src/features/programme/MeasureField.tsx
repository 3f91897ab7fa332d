import type { Measure } from '../../domain/programme'
import { useLocalText } from '../../i18n/localText'
import type { ProgrammeModel } from './programmeModel'

interface Props {
  readonly model: ProgrammeModel
  readonly measure: Measure
}

/** The field of a measure where no heading says it: measures are numbered anew in each field. */
export function MeasureField({ model, measure }: Props) {
  const local = useLocalText()
  const direction = model.programme.directions.find(({ id }) => id === measure.direction)
  const name = local(direction?.fields.find(({ id }) => id === measure.field)?.name ?? {})
  return (
    <span className="measure-field" lang={name.lang}>
      {name.text}
    </span>
  )
}
