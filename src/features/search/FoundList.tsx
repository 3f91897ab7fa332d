import { Combobox } from '@ark-ui/react/combobox'
import { useTranslation } from 'react-i18next'
import type { FoundGroup } from './findItems'
import { FoundOption } from './FoundOption'
import './found-list.css'

/** The list of what was found, under its headings; says so when it is empty. */
export function FoundList({ groups, query }: { groups: readonly FoundGroup[]; query: string }) {
  const { t } = useTranslation('search')
  return (
    <Combobox.Content className="found-list">
      {groups.map(({ group, items }) => (
        <Combobox.ItemGroup key={group} className="found-list__group">
          <Combobox.ItemGroupLabel className="found-list__heading">{group}</Combobox.ItemGroupLabel>
          {items.map((item) => (
            <FoundOption key={item.key} item={item} />
          ))}
        </Combobox.ItemGroup>
      ))}
      {groups.length === 0 && (
        <div className="found-list__empty">
          <p>{t('nothing', { query: query.trim() })}</p>
          <p>{t('nothingAdvice')}</p>
        </div>
      )}
    </Combobox.Content>
  )
}
