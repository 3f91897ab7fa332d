import { useTranslation } from 'react-i18next'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address } from '../../../view/address'
import { COMPARE_KINDS, type CompareKind } from '../../../view/compareView'
import { useIsNarrow } from '../../../view/useIsNarrow'
import { useView } from '../../../view/useView'
import { ToolbarSelect } from './ToolbarSelect'
import './kind-switch.css'

/** The ways of comparing: links that keep everything else, or one choice on a phone. */
export function KindSwitch({ kind }: { kind: CompareKind }) {
  const { t } = useTranslation('compare')
  const { hrefFor, changeCompare } = useView()
  const isNarrow = useIsNarrow()
  if (isNarrow) {
    return (
      <div className="kind-switch-narrow">
        <ToolbarSelect
          label={t('kinds')}
          value={kind}
          onChange={(value) => {
            const show = COMPARE_KINDS.find((each) => each === value)
            if (show !== undefined) changeCompare({ show })
          }}
        >
          {COMPARE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </ToolbarSelect>
      </div>
    )
  }
  return (
    <nav className="kind-switch" aria-label={t('kinds')}>
      {COMPARE_KINDS.map((each) => (
        <PlaceLink
          key={each}
          className="kind-switch__kind"
          href={hrefFor({}, 'compare', { show: each })}
          onOpen={(href) => address.push(href)}
          isCurrent={each === kind}
        >
          {t(`kind.${each}`)}
        </PlaceLink>
      ))}
    </nav>
  )
}
