import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkItem } from '../../domain/worklist/worklist'
import { useLocalText } from '../../i18n/localText'
import { useWorkText } from './useWorkText'
import { WorkDetails } from './WorkDetails'

/** One task; its details are asked for when it is opened. */
export function WorklistItem({ item }: { item: WorkItem }) {
  const { t } = useTranslation('narrative')
  const local = useLocalText()
  const work = useWorkText()
  const [isOpen, setIsOpen] = useState(false)
  const name = local(item.indicator.name)
  const days = work.days(item)
  return (
    <li className="worklist-item" data-work={item.state}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="worklist-item__line">
          <span className={`worklist-item__state worklist-item__state--${item.state}`}>
            {work.state(item)}
          </span>
          <span className="worklist-item__name" lang={name.lang}>
            {name.text}
          </span>
          <span className="worklist-item__days">
            {days === '' ? '' : `${days}, `}
            {t('worklist.deadline').toLowerCase()}: {work.deadline(item)}
          </span>
        </summary>
        {isOpen && <WorkDetails item={item} />}
      </details>
    </li>
  )
}
