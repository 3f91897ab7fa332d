import { Menu } from '@ark-ui/react/menu'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import { addCompared, MOST_COMPARED } from '../../../view/compared'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'

interface Props {
  readonly model: CompareModel
  /** The last colour was taken: the button that opened the menu is gone. */
  readonly onFull: () => void
}

/** Puts one more region beside the others, until there are no more colours. */
export function AddRegion({ model, onFull }: Props) {
  const { t } = useTranslation('compare')
  const formats = useFormats()
  const local = useLocalText()
  const { change } = useViewActions()
  const reason = useId()
  const { series, regions, view } = model
  if (regions.chosen.length >= MOST_COMPARED) {
    return (
      <>
        <button type="button" className="button region-chips__add" aria-describedby={reason} aria-disabled>
          <Icon name="plus" />
          {t('add')}
        </button>
        <p id={reason} className="region-chips__reason">
          {t('full')}
        </p>
      </>
    )
  }
  const others = series.division.regions
    .filter(({ id }) => regions.slotOf(id) === null)
    .map(({ id, shortName }) => ({ id, name: local(shortName) }))
    .toSorted((a, b) => formats.compare(a.name.text, b.name.text))
  // Slots of regions that the division does not have are free.
  const known = view.compared.map((id) => (id !== null && regions.slotOf(id) === null ? null : id))
  return (
    <Menu.Root
      positioning={{ placement: 'bottom-start' }}
      onSelect={({ value }) => {
        change({ compared: addCompared(known, value) })
        if (regions.chosen.length === MOST_COMPARED - 1) onFull()
      }}
    >
      <Menu.Trigger className="button region-chips__add">
        <Icon name="plus" />
        {t('add')}
      </Menu.Trigger>
      <Menu.Positioner className="region-chips__positioner">
        <Menu.Content className="region-chips__menu">
          {others.map(({ id, name }) => (
            <Menu.Item key={id} value={id} className="region-chips__option" lang={name.lang}>
              {name.text}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Positioner>
    </Menu.Root>
  )
}
