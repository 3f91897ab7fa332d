import { useTranslation } from 'react-i18next'
import type { Normalisation } from '../../../domain/indicator'
import { useViewActions } from '../../../view/useView'
import { ToolbarSelect } from './ToolbarSelect'

/** Values in the usual proportion of each indicator, or as reported. */
export function ValuesSelect({ normalisation }: { normalisation: Normalisation | null }) {
  const { t } = useTranslation('compare')
  const { change } = useViewActions()
  return (
    <ToolbarSelect
      label={t('values')}
      value={normalisation === 'absolute' ? 'absolute' : ''}
      onChange={(value) => change({ normalisation: value === 'absolute' ? 'absolute' : null })}
    >
      <option value="">{t('valuesUsual')}</option>
      <option value="absolute">{t('valuesReported')}</option>
    </ToolbarSelect>
  )
}
