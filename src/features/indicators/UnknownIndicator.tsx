import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../domain/catalogue'
import { useLocalText } from '../../i18n/localText'
import { useDocumentTitle } from '../../view/useDocumentTitle'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'
import { nearestIndicators } from './nearestIndicators'
import './indicator-card.css'

interface Props {
  readonly catalogue: Catalogue
  /** What stands in the address. */
  readonly id: string
}

/** An address that names no indicator of the list: says so, offers the nearest ones and the catalogue. */
export function UnknownIndicator({ catalogue, id }: Props) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const nearest = useMemo(() => nearestIndicators(catalogue, id), [catalogue, id])
  useDocumentTitle(t('unknownTitle'))
  return (
    <div className="series-page">
      <h1 className="series-page__title" tabIndex={-1}>
        {t('unknownTitle')}
      </h1>
      <div className="unknown-indicator series-page__card">
        <p>{t('unknownText', { id })}</p>
        {nearest.length > 0 && (
          <>
            <h2 className="indicator-card__subtitle">{t('nearest')}</h2>
            <ul className="unknown-indicator__list">
              {nearest.map((indicator) => (
                <li key={indicator.id}>
                  <ViewLink
                    page="indicator"
                    patch={{ ...FRESH_INDICATOR, indicator: indicator.id }}
                    lang={local(indicator.name).lang}
                  >
                    {local(indicator.name).text}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="indicator-card__note">
          <ViewLink className="button button--primary" page="indicators" patch={{ indicator: null }}>
            {t('toCatalogue')}
          </ViewLink>
        </p>
      </div>
    </div>
  )
}
