import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { ConceptCard } from '../features/indicators/counting/ConceptCard'
import { CountingRules } from '../features/indicators/counting/CountingRules'
import { DefinitionCard } from '../features/indicators/counting/DefinitionCard'
import { CountryCard } from '../features/indicators/figures/CountryCard'
import { MapCard } from '../features/indicators/figures/MapCard'
import { RankingCard } from '../features/indicators/figures/RankingCard'
import { DataDownload } from '../features/indicators/files/DataDownload'
import { IndicatorDownload } from '../features/indicators/files/IndicatorDownload'
import { IndicatorHeader } from '../features/indicators/IndicatorHeader'
import { CompletenessCard } from '../features/indicators/reports/CompletenessCard'
import { SeriesNotes } from '../features/indicators/reports/SeriesNotes'
import { UnknownIndicator } from '../features/indicators/UnknownIndicator'
import { useIndicatorAnnouncement } from '../features/indicators/useIndicatorAnnouncement'
import { useIndicatorModel } from '../features/indicators/useIndicatorModel'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { Panel } from '../ui/Panel'
import { AddToPresentation } from '../view/present/AddToPresentation'
import { useAllSeries } from '../view/useAllSeries'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useCatalogueView } from '../view/useMapModel'
import { useViewPart } from '../view/useView'
import { SeriesFrame } from './SeriesFrame'
import { lazyPart } from '../ui/lazyPart'
import './indicator-page.css'

const Breakdowns = lazyPart(() => import('../features/indicators/breakdowns/Breakdowns'))

/** One indicator: what it is, how it is counted, what it shows, and how complete it is. */
export default function IndicatorPage() {
  const { t } = useTranslation('shell')
  const id = useViewPart(({ view }) => view.indicator)
  const catalogue = useQuery(catalogueQuery(useDataSource())).data?.data
  const isKnown = catalogue?.indicators.some((each) => each.id === id && each.role === 'listed')
  if (catalogue !== undefined && isKnown === false) {
    return <UnknownIndicator catalogue={catalogue} id={id ?? ''} />
  }
  return (
    <SeriesFrame title={t('indicators')}>
      <IndicatorReport />
    </SeriesFrame>
  )
}

function IndicatorReport() {
  const { t } = useTranslation('indicators')
  const { t: tCounting } = useTranslation('counting')
  const { t: tRanking } = useTranslation('ranking')
  const formats = useFormats()
  const local = useLocalText()
  const { indicator } = useCatalogueView()
  const { period } = useAllSeries()
  const model = useIndicatorModel()
  useDocumentTitle(`${local(indicator.name).text}, ${formats.period(period, 'long')}`)
  useIndicatorAnnouncement(model)
  return (
    <>
      <IndicatorHeader indicator={indicator}>
        {model !== null && (
          <>
            <IndicatorDownload model={model} />
            <DataDownload model={model} />
            <AddToPresentation />
          </>
        )}
      </IndicatorHeader>
      <div className="indicator-page">
        <Panel name="definition" label={tCounting('definition')} className="series-page__card">
          <DefinitionCard indicator={indicator} />
        </Panel>
        {model === null ? (
          <p className="series-page__card">{t('noFigures')}</p>
        ) : (
          <>
            <Panel name="country" label={tRanking('country')} className="series-page__card">
              <CountryCard model={model} />
            </Panel>
            <Panel name="regions-map" label={t('mapTitle')} className="series-page__card">
              <MapCard model={model} />
            </Panel>
            <Panel name="ranking" label={tRanking('title')} className="series-page__card">
              <RankingCard model={model} />
            </Panel>
          </>
        )}
        <Panel name="concept" label={tCounting('measures')} className="series-page__card">
          <ConceptCard indicator={indicator} />
          {model !== null && <CountingRules model={model} />}
        </Panel>
        {model !== null && (
          <>
            <Panel name="notes" label={t('notes')} className="series-page__card">
              <SeriesNotes model={model} />
            </Panel>
            <Panel
              name="completeness"
              label={t('completenessOverTime')}
              className="series-page__card indicator-page__wide"
            >
              <CompletenessCard model={model} />
            </Panel>
          </>
        )}
        <Panel
          name="breakdowns"
          label={tCounting('disaggregations')}
          className="series-page__card indicator-page__wide"
        >
          <Breakdowns indicator={indicator} />
        </Panel>
      </div>
    </>
  )
}
