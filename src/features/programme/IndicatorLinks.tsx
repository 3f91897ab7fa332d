import { useTranslation } from 'react-i18next'
import type { IndicatorId } from '../../domain/indicator'
import { useLocalText } from '../../i18n/localText'
import { Icon } from '../../ui/Icon'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'
import type { ProgrammeModel } from './programmeModel'
import './indicator-links.css'

interface Props {
  readonly model: ProgrammeModel
  readonly id: IndicatorId
}

/** An indicator: its name opens the map with it, the sign beside it how it is counted. */
export function IndicatorLinks({ model, id }: Props) {
  const { t } = useTranslation('programme')
  const local = useLocalText()
  const name = local(model.indicatorOf(id)?.name ?? {})
  const patch = { ...FRESH_INDICATOR, indicator: id }
  return (
    <span className="indicator-links">
      <ViewLink
        page="map"
        patch={{ ...patch, kind: 'map' }}
        className="indicator-links__map"
        lang={name.lang}
        label={t('toMap', { name: name.text })}
      >
        {name.text}
      </ViewLink>
      <ViewLink
        page="indicator"
        patch={patch}
        className="indicator-links__page"
        label={t('toIndicator', { name: name.text })}
      >
        <Icon name="info" />
      </ViewLink>
    </span>
  )
}
