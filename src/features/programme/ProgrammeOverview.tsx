import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { programmeQuery } from '../../data/queries'
import type { Programme } from '../../domain/programme'
import { FailureMessage } from '../../ui/FailureMessage'
import { Panel } from '../../ui/Panel'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewPart } from '../../view/useView'
import { chosenProgramme } from './chosenProgramme'
import { ProgrammeHeader } from './ProgrammeHeader'
import { QuietNotice } from './QuietNotice'
import { useProgrammeModel } from './useProgrammeModel'
import { lazyPart } from '../../ui/lazyPart'

const LAYOUTS = {
  measures: lazyPart(() => import('./measures/MeasuresView')),
  gaps: lazyPart(() => import('./gaps/GapsView')),
} as const

/** A programme: its measures with the indicators that watch them, and where no figure shows them. */
export function ProgrammeOverview() {
  const { t } = useTranslation('programme')
  const { catalogue } = useCatalogueView()
  const asked = useViewPart((parsed) => parsed.programme.programme)
  const layout = useViewPart((parsed) => parsed.programme.layout)
  const chosen = chosenProgramme(catalogue, asked)
  const programme = useQuery(programmeQuery(useDataSource(), chosen.id))
  return (
    <>
      <ProgrammeHeader chosen={chosen} programme={programme.data?.data ?? null} />
      {chosen.isUnknown && (
        <QuietNotice kind="unknown-programme">{t('unknownProgramme', { id: asked ?? '' })}</QuietNotice>
      )}
      <Panel key={layout} name={layout} label={t(`layout.${layout}`)}>
        {programme.data !== undefined && <ProgrammeLayout programme={programme.data.data} layout={layout} />}
        {programme.data === undefined && programme.isError && (
          <FailureMessage
            subject={t('programme')}
            error={programme.error}
            retry={() => void programme.refetch()}
          />
        )}
        {programme.isPending && (
          <p className="series-page__skeleton" aria-busy="true">
            {t('loading')}
          </p>
        )}
      </Panel>
    </>
  )
}

function ProgrammeLayout({ programme, layout }: { programme: Programme; layout: keyof typeof LAYOUTS }) {
  const { t } = useTranslation('programme')
  const model = useProgrammeModel(programme)
  const asked = useViewPart((parsed) => parsed.programme.direction)
  const Layout = LAYOUTS[layout]
  return (
    <>
      {asked !== null && model.direction === null && (
        <QuietNotice kind="unknown-direction">{t('unknownDirection', { id: asked })}</QuietNotice>
      )}
      <Layout model={model} />
    </>
  )
}
