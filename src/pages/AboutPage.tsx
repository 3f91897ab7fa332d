import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { SourceOfData } from '../features/about/SourceOfData'
import { ViewLink } from '../view/ViewLink'
import { useDocumentTitle } from '../view/useDocumentTitle'
import './plain-page.css'

/** What the product is, and what this installation promises and does not. */
export default function AboutPage({ config }: { config: Config }) {
  const { t } = useTranslation('about')
  useDocumentTitle(t('title'))
  return (
    <div className="plain-page">
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      <p>{t('privacy')}</p>
      <SourceOfData />
      <h2>{t('installation')}</h2>
      <dl>
        <dt>{t('connection')}</dt>
        <dd>{isSecureContext ? t('secure') : t('insecure')}</dd>
        <dt>{t('tiles')}</dt>
        <dd>{config.tiles === null ? t('tilesOff') : config.tiles.url}</dd>
      </dl>
      <h2>{t('ownTitle')}</h2>
      <p>{t('ownText')}</p>
      <p>
        <ViewLink page="try" className="button" patch={{}}>
          {t('ownLink')}
        </ViewLink>
      </p>
      <h2>{t('keysTitle')}</h2>
      <ul>
        <li>{t('keys.search')}</li>
        <li>{t('keys.map')}</li>
        <li>{t('keys.time')}</li>
      </ul>
      <h2>{t('licences')}</h2>
      <p>{t('licencesText')}</p>
    </div>
  )
}
