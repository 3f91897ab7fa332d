import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHomeRegion } from '../view/homeRegion'
import { useViewPart } from '../view/useView'
import { PageLink } from './PageLink'

/** To my region where there is one, else to the list of all. */
export function RegionLink({ icon }: { icon?: ReactNode }) {
  const { t } = useTranslation('shell')
  const home = useHomeRegion()
  const isCurrent = useViewPart(({ page, view }) => {
    if (page === 'regions') return 'yes'
    const isRegion = page === 'region' || page === 'passport' || page === 'letter'
    return isRegion && (home === null || view.region === home) ? 'yes' : null
  })
  return home === null ? (
    <PageLink page="regions" isCurrent={isCurrent !== null}>
      {icon}
      {t('regions')}
    </PageLink>
  ) : (
    <PageLink page="region" patch={{ region: home }} isCurrent={isCurrent !== null}>
      {icon}
      {t('myRegion')}
    </PageLink>
  )
}
