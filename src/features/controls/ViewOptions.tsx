import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { ClassificationSelect } from './ClassificationSelect'
import { NormalisationSelect } from './NormalisationSelect'
import { PaletteSelect } from './PaletteSelect'
import { SymbologySwitch } from './SymbologySwitch'
import './view-options.css'

/** How the figures are put in proportion, classed and coloured. */
export const ViewOptions = memo(function ViewOptions() {
  const { t } = useTranslation('controls')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Icon name="settings" />
        {t('options')}
      </button>
      <Dialog title={t('options')} isOpen={isOpen} onClose={() => setIsOpen(false)} shape="sheet">
        <div className="view-options">
          <NormalisationSelect />
          <SymbologySwitch />
          <ClassificationSelect />
          <PaletteSelect />
        </div>
      </Dialog>
    </>
  )
})
