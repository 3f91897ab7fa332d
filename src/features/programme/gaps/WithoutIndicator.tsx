import { useTranslation } from 'react-i18next'
import type { Measure } from '../../../domain/programme'
import { useWords } from '../../../i18n/words'
import { MeasureReference } from '../MeasureReference'

/** Measures that no report can open before there is an indicator. */
export function WithoutIndicator({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const count = measures.length
  return (
    <details className="report-group" open>
      <summary>
        <h3>{t('noIndicatorYet', { count, number: formats.number(count) })}</h3>
      </summary>
      <ul className="report-group__measures">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureReference measure={measure} />{' '}
            <span lang={local(measure.title).lang}>{local(measure.title).text}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
