import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import type { DataSource } from '../data/dataSource'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'
import { useDocumentTitle } from '../view/useDocumentTitle'
import './plain-page.css'

// The first picture names every file that a page needs: this one has a door of its own.
const OwnFigures = lazyPart(() => import('../features/own/OwnFigures'))

/** Figures of one's own, opened in this browser. @param loadBase the source of the installation, whatever is shown now. */
export default function TryPage({ loadBase }: { loadBase: () => Promise<DataSource> }) {
  const { t } = useTranslation('own')
  const shown = useDataSource()
  const isOwn = shown.adapter === 'own'
  const asked = useQuery({
    queryKey: ['base source'],
    queryFn: loadBase,
    enabled: isOwn,
    staleTime: Infinity,
    structuralSharing: false,
  })
  const base = isOwn ? asked.data : shown
  useDocumentTitle(t('title'))
  return (
    <div className="plain-page try-page">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p>
        <strong>{t('privacy')}</strong>
      </p>
      <LatePart>{base !== undefined && <OwnFigures base={base} />}</LatePart>
    </div>
  )
}
