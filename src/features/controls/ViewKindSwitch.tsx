import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useViewActions, useViewPart } from '../../view/useView'
import type { ViewKind } from '../../view/view'
import { SegmentedChoice } from '../../ui/SegmentedChoice'

const KINDS: readonly ViewKind[] = ['map', 'tiles', 'table']

/** Map, tiles or table of the same figures. */
export const ViewKindSwitch = memo(function ViewKindSwitch() {
  const { t } = useTranslation('controls')
  const shown = useViewPart((parsed) => parsed.view.kind)
  const { change } = useViewActions()
  return (
    <SegmentedChoice
      className="view-kind-switch"
      legend={t('kind')}
      choices={KINDS}
      chosen={shown}
      label={(kind) => (
        <>
          <Icon name={kind} />
          {t(kind)}
        </>
      )}
      onChange={(kind) => change({ kind })}
    />
  )
})
