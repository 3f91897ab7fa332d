import { useTranslation } from 'react-i18next'
import { FiguresTable } from '../features/region/FiguresTable'
import { KpiCards } from '../features/region/KpiCards'
import { LocatorMap } from '../features/region/LocatorMap'
import { PeriodStepper } from '../features/region/PeriodStepper'
import { RegionHeader } from '../features/region/RegionHeader'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { Panel } from '../ui/Panel'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useIsIdle } from '../view/useIsIdle'
import { useRegionModel } from '../view/useRegionModel'
import { RegionFrame } from './RegionFrame'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'

const NarrativePanel = lazyPart(() => import('../features/region/NarrativePanel'))
const TrendPanels = lazyPart(() => import('../features/region/TrendPanels'))
const RegisterPanels = lazyPart(() => import('../features/region/RegisterPanels'))
const WorklistPanel = lazyPart(() => import('../features/region/WorklistPanel'))
const PrintedPassport = lazyPart(() => import('./PrintedPassport'))

/** The profile of one region: what changed, where it stands, what is not reported yet, and its registers. */
export default function RegionPage() {
  return (
    <RegionFrame>
      <RegionProfile />
    </RegionFrame>
  )
}

function RegionProfile() {
  const { t } = useTranslation('region')
  const { t: tNarrative } = useTranslation('narrative')
  const formats = useFormats()
  const local = useLocalText()
  const isIdle = useIsIdle()
  const { region, division, period } = useRegionModel()
  useDocumentTitle(
    t('documentTitle', { region: local(region.name).text, period: formats.period(period, 'long') }),
  )
  return (
    <>
      <div className="region-page__top">
        <RegionHeader />
        <Panel name="news" label={t('news')} className="region-page__news">
          <NarrativePanel />
        </Panel>
        <div className="region-page__locator">
          <LocatorMap division={division.id} region={region.id} />
        </div>
      </div>
      <PeriodStepper />
      <Panel name="cards" label={t('cards')}>
        <KpiCards />
      </Panel>
      <Panel name="worklist" label={tNarrative('worklist.title')}>
        <WorklistPanel />
      </Panel>
      <Panel name="trends" label={t('trends')} className="region-page__later region-page__later--trends">
        {isIdle && <TrendPanels />}
      </Panel>
      <Panel name="registers" label={t('registers')} className="region-page__later">
        {isIdle && <RegisterPanels />}
      </Panel>
      <Panel name="figures" label={t('figures')}>
        <h2 className="region-page__title">{t('figures')}</h2>
        <FiguresTable />
      </Panel>
      <LatePart isSilent>{isIdle && <PrintedPassport />}</LatePart>
    </>
  )
}
