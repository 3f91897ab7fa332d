import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { ViewLink } from '../view/ViewLink'
import { useDocumentTitle } from '../view/useDocumentTitle'
import './plain-page.css'

/** What the product is, and what this installation promises and does not. */
export default function AboutPage({ config }: { config: Config }) {
  const { t } = useTranslation('about')
  const source = useDataSource()
  const formats = useFormats()
  const local = useLocalText()
  const dataset = useQuery(catalogueQuery(source)).data?.data.dataset
  useDocumentTitle(t('title'))
  return (
    <div className="plain-page">
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      <p>{t('privacy')}</p>
      <h2>{t('installation')}</h2>
      <dl>
        <dt>{t('adapter')}</dt>
        <dd>{t(source.adapter)}</dd>
        {dataset !== undefined && (
          <>
            <dt>{t('dataset')}</dt>
            <dd>{local(dataset.title).text}</dd>
            <dt>{t('version')}</dt>
            <dd>{dataset.version}</dd>
            <dt>{t('asOf')}</dt>
            <dd>{formats.date(dataset.asOf)}</dd>
          </>
        )}
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
