import { useTranslation } from 'react-i18next'
import { AssociationsPanel } from './AssociationsPanel'
import { CoursesPanel } from './CoursesPanel'
import { EventsPanel } from './EventsPanel'
import './register-panels.css'

/** The registers behind the figures of the region, each by itself: one that fails leaves the others standing. */
export default function RegisterPanels() {
  const { t } = useTranslation('region')
  return (
    <>
      <h2 className="region-page__title">{t('registers')}</h2>
      <div className="register-panels">
        <AssociationsPanel />
        <EventsPanel />
        <CoursesPanel />
      </div>
    </>
  )
}
