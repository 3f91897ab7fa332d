import { memo, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useIsIdle } from '../../view/useIsIdle'
import { LatePart } from '../../ui/LatePart'
import { lazyPart } from '../../ui/lazyPart'

const loadFields = () => import('./OptionFields')
const OptionFields = lazyPart(loadFields)

/** Opens the options of the figures; what stands in the dialog comes when the page is idle, before it is asked for. */
export const ViewOptions = memo(function ViewOptions() {
  const { t } = useTranslation('controls')
  const [isOpen, setIsOpen] = useState(false)
  const isIdle = useIsIdle()
  useEffect(() => {
    if (isIdle) loadFields().catch(() => undefined)
  }, [isIdle])
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Icon name="settings" />
        {t('options')}
      </button>
      <Dialog title={t('options')} isOpen={isOpen} onClose={() => setIsOpen(false)} shape="sheet">
        <LatePart waiting={<p aria-busy="true">…</p>}>
          <OptionFields />
        </LatePart>
      </Dialog>
    </>
  )
})
