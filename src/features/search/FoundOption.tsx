import { Combobox } from '@ark-ui/react/combobox'
import { useTranslation } from 'react-i18next'
import type { FoundItem } from './findItems'
import './found-option.css'

/** The text that answered is shown when it is not the name itself: another language, a former name, a code. */
function answeredBy({ name, note, matched }: FoundItem) {
  if (matched === null || matched.role === 'context') return null
  return matched.text === name.text || matched.text === note || matched.language === name.lang
    ? null
    : matched
}

/** One line of the list. */
export function FoundOption({ item }: { item: FoundItem }) {
  const { t } = useTranslation('search')
  const matched = answeredBy(item)
  return (
    <Combobox.Item item={item} className="found-option">
      <span className="found-option__text">
        <span lang={item.name.lang}>{item.name.text}</span>
        {matched !== null && (
          <span className="found-option__matched">
            {t('matched')} <span lang={matched.language ?? undefined}>{matched.text}</span>
          </span>
        )}
      </span>
      {item.note !== '' && <span className="found-option__note">{item.note}</span>}
    </Combobox.Item>
  )
}
