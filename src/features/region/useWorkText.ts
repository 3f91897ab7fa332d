import { useTranslation } from 'react-i18next'
import type { WorkItem } from '../../domain/worklist/worklist'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'

/** The words of a task of the reporting worklist. */
export function useWorkText() {
  const { t } = useTranslation('narrative')
  const formats = useFormats()
  const figureText = useFigureText()
  const value = (of: WorkItem, number: number | null, absence: WorkItem['lastYear']['absence'] = null) =>
    figureText.value({ value: number, absence }, of.indicator, 'absolute')
  return {
    state: (item: WorkItem): string =>
      t(
        item.state === 'late' && item.isReported
          ? 'worklist.state.lateReported'
          : `worklist.state.${item.state}`,
      ),
    days: ({ state, days }: WorkItem): string => {
      if (days === null) return ''
      const count = { count: days, number: days }
      if (state === 'late') return t('worklist.daysLate', count)
      return days === 0 ? t('worklist.today') : t('worklist.daysLeft', count)
    },
    deadline: ({ deadline }: WorkItem): string =>
      deadline === null ? t('worklist.noDeadline') : formats.date(deadline),
    value: (item: WorkItem): string => value(item, item.value, 'not-reported'),
    usual: (item: WorkItem): string | null => (item.usual === null ? null : value(item, item.usual)),
    lastYear: (item: WorkItem): string => value(item, item.lastYear.value, item.lastYear.absence),
  }
}
