import { useTranslation } from 'react-i18next'
import type { Span } from '../../../domain/period'
import { useViewActions } from '../../../view/useView'
import { ToolbarSelect } from './ToolbarSelect'

/** The quarter by itself, or since January. */
export function SpanSelect({ span }: { span: Span }) {
  const { t } = useTranslation('compare')
  const { change } = useViewActions()
  return (
    <ToolbarSelect
      label={t('span')}
      value={span}
      onChange={(value) => change({ span: value === 'year-to-date' ? value : 'quarter' })}
    >
      <option value="quarter">{t('spanQuarter')}</option>
      <option value="year-to-date">{t('spanYear')}</option>
    </ToolbarSelect>
  )
}
