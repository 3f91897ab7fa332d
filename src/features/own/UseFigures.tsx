import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setOwnInUse } from '../../data/own/setInUse'
import { keepPackage, type KeptPackage } from '../../data/own/keptPackage'
import type { OwnPackage } from '../../data/own/ownPackage'
import { makeOwnSource } from '../../data/own/ownSource'
import { verifyOwn } from '../../data/own/verifyOwn'
import { DataError } from '../../domain/DataError'
import { useFormats } from '../../i18n/formats/formats'
import { saveBlob } from '../../ui/files/saveBlob'
import { useAnnounce } from '../../view/announce'
import { useViewActions } from '../../view/useView'

interface Props {
  readonly name: string
  /** Whether nothing waits for a decision and there is something to show. */
  readonly isReady: boolean
  /** Problems wait for a decision. */
  readonly isWaiting: boolean
  readonly make: () => Promise<OwnPackage>
  readonly accepted: readonly string[]
  /** Whose the rest of what is shown is. */
  readonly whose: string
}

/** Shows the figures in the app, or saves them as a data package. */
export function UseFigures({ name, isReady, isWaiting, make, accepted, whose }: Props) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const announce = useAnnounce()
  const { hrefFor } = useViewActions()
  const [isWorking, setIsWorking] = useState(false)
  const [failure, setFailure] = useState('')
  const [saved, setSaved] = useState('')

  const prove = async (): Promise<KeptPackage> => {
    const own = await make()
    const kept = { ...own, name, accepted, keptAt: new Date().toISOString(), indicator: null }
    return { ...kept, indicator: await verifyOwn(makeOwnSource(kept)) }
  }
  const run = async (work: (kept: KeptPackage) => Promise<void>) => {
    setIsWorking(true)
    setFailure('')
    try {
      await work(await prove())
    } catch (error) {
      const reason =
        error instanceof DataError ? (error.details.inWords?.[formats.language] ?? error.message) : null
      setFailure(reason === null ? t('use.notKept') : t('use.notRead', { reason }))
    } finally {
      setIsWorking(false)
    }
  }
  const show = async (kept: KeptPackage) => {
    await keepPackage(kept)
    setOwnInUse(kept.id)
    // The whole app starts anew over these figures: nothing of the other source is left in it.
    location.assign(hrefFor({ indicator: kept.indicator, region: null }, 'map'))
  }
  const save = async ({ id, files }: KeptPackage) => {
    const { zipSync } = await import('fflate')
    const file = `birlik-${id.slice(0, 8)}.zip`
    saveBlob(new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' }), file)
    setSaved(file)
    announce(t('use.saved', { name: file }))
  }
  return (
    <section className="own-card" aria-labelledby="own-use">
      <h2 id="own-use">{t('use.title')}</h2>
      <p>{whose}</p>
      <p>{t('use.marked')}</p>
      <div className="own-card__row">
        <button
          type="button"
          className="button button--primary"
          disabled={!isReady || isWorking}
          onClick={() => void run(show)}
        >
          {t('use.button')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!isReady || isWorking}
          onClick={() => void run(save)}
        >
          {t('use.save')}
        </button>
        {isWaiting && <span>{t('use.notReady')}</span>}
        {isWorking && <span aria-busy="true">{t('use.working')}</span>}
      </div>
      {failure !== '' && (
        <p role="alert" className="own-card__refusal">
          {failure}
        </p>
      )}
      {saved !== '' && <p>{t('use.saved', { name: saved })}</p>}
    </section>
  )
}
