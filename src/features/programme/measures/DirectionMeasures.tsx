import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { ProgrammeModel } from '../programmeModel'
import { sharePercent } from '../../../view/programme/sharePercent'
import { CoverageBar } from './CoverageBar'
import { MeasureRow } from './MeasureRow'
import type { ShownDirection, ShownField } from './shownMeasures'

interface Props {
  readonly model: ProgrammeModel
  readonly direction: ShownDirection
}

/** One direction with its fields, each folded in and out. */
export function DirectionMeasures({ model, direction: shown }: Props) {
  const { local } = useWords()
  const name = local(shown.direction.name)
  return (
    <section className="series-page__card direction-measures">
      <h2 className="direction-measures__name" lang={name.lang}>
        <span className="direction-measures__id">{shown.direction.id}</span> {name.text}
      </h2>
      {shown.fields.map((field) => (
        <FieldMeasures key={field.field.id} model={model} field={field} />
      ))}
    </section>
  )
}

/** The measures of a field. All stand in the page: the browser's search finds each, folded or not. */
function FieldMeasures({
  model,
  field: { field, coverage, shown },
}: {
  model: ProgrammeModel
  field: ShownField
}) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const name = local(field.name)
  const { share, watched, monitorable } = coverage
  return (
    <details className="field-measures" open>
      <summary className="field-measures__head">
        <h3 className="field-measures__name" lang={name.lang}>
          {name.text}
        </h3>
        <span className="field-measures__numbers">
          {share === null
            ? t('ratioNone')
            : t('ratio', { watched: formats.number(watched), of: formats.number(monitorable) })}
        </span>
        <CoverageBar coverage={coverage} size="small" />
        <b className="field-measures__share">{share === null ? '—' : sharePercent(share, formats)}</b>
      </summary>
      <ul className="field-measures__list">
        {shown.map((measure) => (
          <MeasureRow key={measure.id} model={model} measure={measure} />
        ))}
      </ul>
    </details>
  )
}
