import { useTranslation } from 'react-i18next'
import type { Measure } from '../../../domain/programme'
import { measureState, watchersOf } from '../../../domain/programmeCoverage'
import { useLocalText } from '../../../i18n/localText'
import { IndicatorLinks } from '../IndicatorLinks'
import { MeasureReference } from '../MeasureReference'
import type { ProgrammeModel } from '../programmeModel'

interface Props {
  readonly model: ProgrammeModel
  readonly measure: Measure
}

/** One measure: where it stands in the document, what it is, and who watches it. */
export function MeasureRow({ model, measure }: Props) {
  const { t } = useTranslation('programme')
  const local = useLocalText()
  const title = local(measure.title)
  const state = measureState(measure, model.known)
  const watchers = watchersOf(measure, model.known)
  const isExcluded = state === 'not-monitorable'
  return (
    <li className={`measure-row measure-row--${state}`} id={`measure-${measure.id}`}>
      <MeasureReference measure={measure} />
      <div>
        <p className="measure-row__title" lang={title.lang}>
          {title.text}
        </p>
        {state === 'watched' && measure.monitorable === 'partly' && (
          <p className="measure-row__note">{t('inPart')}</p>
        )}
      </div>
      <div className="measure-row__watchers">
        {state === 'waiting' && <p className="measure-row__waiting">{t('nobody')}</p>}
        {isExcluded && <p className="measure-row__note">{t('notByFigures')}</p>}
        {watchers.length > 0 && (
          <>
            {isExcluded && <p className="measure-row__note">{t('indirect')}</p>}
            <ul>
              {watchers.map((id) => (
                <li key={id}>
                  <IndicatorLinks model={model} id={id} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  )
}
