import { useTranslation } from 'react-i18next'
import type { RuleScope } from '../../../domain/compare/ruleScope'
import { useViewActions } from '../../../view/useView'
import { ToolbarSelect } from './ToolbarSelect'

/** Whether regions that count by another rule take part. */
export function RulesSelect({ rules }: { rules: RuleScope }) {
  const { t } = useTranslation('compare')
  const { changeCompare } = useViewActions()
  return (
    <ToolbarSelect
      label={t('rules')}
      value={rules}
      onChange={(value) => changeCompare({ rules: value === 'same' ? 'same' : 'all' })}
    >
      <option value="all">{t('rulesAll')}</option>
      <option value="same">{t('rulesSame')}</option>
    </ToolbarSelect>
  )
}
