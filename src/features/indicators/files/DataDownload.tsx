import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { datasetQuery } from '../../../data/datasetQuery'
import { indicatorMetadataQuery } from '../../../data/queries'
import { useWords } from '../../../i18n/words'
import { Icon } from '../../../ui/Icon'
import { CSV_TYPE } from '../../../ui/files/fileTypes'
import { safeFileName, saveBlob } from '../../../ui/files/saveBlob'
import { useAnnounce } from '../../../view/announce'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewActions } from '../../../view/useView'
import type { IndicatorModel } from '../indicatorModel'
import './data-download.css'

type Job = 'idle' | 'running' | 'failed'

/** All figures of the indicator with a file that describes them: two files, saved one after the other. */
export function DataDownload({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tDownload } = useTranslation('download')
  const announce = useAnnounce()
  const save = useDataFiles(model)
  const [job, setJob] = useState<Job>('idle')
  const run = async () => {
    setJob('running')
    announce(tDownload('preparing'))
    try {
      announce(tDownload('ready', { name: await save() }))
      setJob('idle')
    } catch {
      setJob('failed')
      announce(tDownload('failed'))
    }
  }
  return (
    <div className="data-download">
      <button
        type="button"
        className="button"
        disabled={job === 'running'}
        aria-busy={job === 'running'}
        onClick={() => void run()}
      >
        <Icon name="download" />
        {t('dataWithMetadata')}
      </button>
      {job === 'failed' && <p className="data-download__failure">{tDownload('failed')}</p>}
    </div>
  )
}

/** Makes and saves both files; their code comes with the choice. Gives the name of the first. */
function useDataFiles(model: IndicatorModel): () => Promise<string> {
  const client = useQueryClient()
  const source = useDataSource()
  const { hrefFor } = useViewActions()
  const { figureText, local, language } = useWords()
  const { dataset } = useCatalogueView().catalogue
  const { indicator, series } = model
  return async () => {
    const [{ observationsCsv }, { csvwMetadata }, { csvwTexts }] = await Promise.all([
      import('./observationsCsv'),
      import('./csvwMetadata'),
      import('./csvwTexts'),
    ])
    const metadata = (await client.ensureQueryData(indicatorMetadataQuery(source, indicator.id))).data
    // A file without the name of its publisher is better than none.
    const provenance = await client
      .ensureQueryData({ ...datasetQuery(source), retry: false })
      .then(({ data }) => data)
      .catch(() => null)
    const texts = await csvwTexts(dataset.isDemonstration)
    const url = safeFileName(`Birlik_${indicator.id}_${dataset.asOf}_data`, 'csv')
    const csv = observationsCsv(series, {
      nameOf: (region) => local(region.name).text,
      unit: figureText.unit(indicator, series.normalisation),
    })
    const address = new URL(hrefFor({}), location.origin).href
    const described = csvwMetadata({
      url,
      language,
      address,
      indicator,
      metadata,
      dataset,
      provenance,
      texts,
    })
    saveBlob(new Blob([csv], { type: CSV_TYPE }), url)
    saveBlob(
      new Blob([JSON.stringify(described, null, 2)], { type: 'application/csvm+json' }),
      `${url}-metadata.json`,
    )
    return url
  }
}
