import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../domain/indicator'
import { useLocalText } from '../../i18n/localText'
import { Icon } from '../../ui/Icon'
import { QuarterStepper } from '../../view/QuarterStepper'
import { useAllSeries } from '../../view/useAllSeries'
import { useCatalogueView } from '../../view/useMapModel'
import { ViewLink } from '../../view/ViewLink'
import { IndicatorFacts } from './IndicatorFacts'
import './indicator-card.css'
import './indicator-header.css'

interface Props {
  readonly indicator: Indicator
  /** What can be taken away. */
  readonly children: ReactNode
}

/** Where the indicator stands in the programme, its name, and the other pages that show it. */
export function IndicatorHeader({ indicator, children }: Props) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const { period, quarters } = useAllSeries()
  const name = local(indicator.name)
  return (
    <header className="indicator-header">
      <Breadcrumb indicator={indicator} />
      <h1 className="indicator-header__name" tabIndex={-1} lang={name.lang}>
        {name.text}
      </h1>
      <IndicatorFacts indicator={indicator} />
      <div className="indicator-header__actions">
        <QuarterStepper period={period} quarters={quarters} />
        <ViewLink className="button" page="map" patch={{ kind: 'map' }}>
          <Icon name="map" />
          {t('openMap')}
        </ViewLink>
        <ViewLink className="button" page="compare" patch={{}} pagePatch={{ show: 'trends' }}>
          <Icon name="compare" />
          {t('compareRegions')}
        </ViewLink>
        <ViewLink
          className="button"
          page="compare"
          patch={{}}
          pagePatch={{ show: 'matrix', direction: indicator.direction }}
        >
          <Icon name="tiles" />
          {t('openMatrix')}
        </ViewLink>
        {children}
      </div>
    </header>
  )
}

/** Catalogue › direction › field, each opening the catalogue narrowed to it. */
function Breadcrumb({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const { programme } = useCatalogueView().catalogue
  const direction = programme.directions.find(({ id }) => id === indicator.direction)
  const field = direction?.fields.find(({ id }) => id === indicator.field)
  const directionName = local(direction?.name ?? {})
  const fieldName = local(field?.name ?? {})
  return (
    <nav className="indicator-header__path" aria-label={t('path')}>
      <ol>
        <li>
          <ViewLink page="indicators" patch={{}}>
            {t('title')}
          </ViewLink>
        </li>
        <li>
          <ViewLink
            page="indicators"
            patch={{}}
            pagePatch={{ direction: indicator.direction }}
            lang={directionName.lang}
          >
            {`${indicator.direction} ${directionName.text}`}
          </ViewLink>
        </li>
        <li>
          <ViewLink
            page="indicators"
            patch={{}}
            pagePatch={{ direction: indicator.direction, field: indicator.field }}
            lang={fieldName.lang}
          >
            {fieldName.text}
          </ViewLink>
        </li>
      </ol>
    </nav>
  )
}
