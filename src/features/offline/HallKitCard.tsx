import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { appUrl } from '../../data/appUrl'
import type { DataSource } from '../../data/dataSource'
import { useDataSource } from '../../data/DataSourceProvider'
import { KIT_TEMPLATE, kitName, writeKit } from '../../data/offline/kitFile'
import { boundariesQuery } from '../../data/queries'
import type { Deck } from '../../domain/deck/deck'
import type { Language } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { saveBlob } from '../../ui/files/saveBlob'
import { loadSlideData } from './loadSlideData'
import { makeKitContent } from './makeKitContent'
import { megabytes } from './offlineWords'
import './offline-card.css'

type Making =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'done'; readonly name: string; readonly bytes: number }

async function template(): Promise<string> {
  const answer = await fetch(new URL(KIT_TEMPLATE, appUrl()), { referrerPolicy: 'no-referrer' })
  if (!answer.ok) throw new Error(`HTTP ${answer.status} for ${KIT_TEMPLATE}`)
  return answer.text()
}

async function makeKit(
  client: QueryClient,
  source: DataSource,
  deck: Deck,
  language: Language,
): Promise<Blob> {
  const page = await template()
  const data = await loadSlideData(client, source, deck.scenes)
  const content = await makeKitContent(deck, data, language, async (division) => {
    const outlines = await client.ensureQueryData(boundariesQuery(source, division, 'detailed'))
    return outlines.data
  })
  return new Blob([writeKit(page, content)], { type: 'text/html' })
}

/** The button that makes one file of a deck, for a hall without a network. */
export function HallKitCard({ deck }: { deck: Deck }) {
  const { t } = useTranslation('offline')
  const formats = useFormats()
  const client = useQueryClient()
  const source = useDataSource()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const make = async () => {
    setMaking({ state: 'working' })
    try {
      const blob = await makeKit(client, source, deck, formats.language)
      const name = kitName(deck, formats.language)
      saveBlob(blob, name)
      setMaking({ state: 'done', name, bytes: blob.size })
    } catch {
      setMaking({ state: 'failed' })
    }
  }
  return (
    <section className="offline-card" aria-label={t('kit.title')} data-kit={making.state}>
      <h3 className="offline-card__title">{t('kit.title')}</h3>
      <p>{t('kit.about')}</p>
      <button
        type="button"
        className="button"
        aria-disabled={making.state === 'working'}
        onClick={() => (making.state === 'working' ? undefined : void make())}
      >
        {t('kit.make')}
      </button>
      <p role="status">
        {making.state === 'working' ? t('kit.working') : null}
        {making.state === 'failed' ? t('kit.failed') : null}
        {making.state === 'done'
          ? t('kit.done', { name: making.name, size: megabytes(making.bytes, formats) })
          : null}
      </p>
    </section>
  )
}
