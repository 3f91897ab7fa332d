import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DropOver } from '../../ui/DropOver'
import { PageNote } from '../../ui/PageNote'
import { useDrop } from '../../ui/useDrop'
import { address } from '../../view/address'
import { useAnnounce } from '../../view/announce'
import { useView } from '../../view/useView'
import { formatAddress, parseAddress } from '../../view/viewUrl'
import { MAX_BYTES, readFile, type FileRefusal } from './readFile'

/** Lets a picture or table made by the app be dropped anywhere: its view opens. */
export function DropTarget() {
  const { t } = useTranslation('download')
  const announce = useAnnounce()
  const { language } = useView().view
  const [refusal, setRefusal] = useState<FileRefusal | null>(null)

  const open = async (file: File) => {
    const result =
      file.size > MAX_BYTES
        ? ({ kind: 'refused', why: 'too-large' } as const)
        : readFile(new Uint8Array(await file.arrayBuffer()))
    setRefusal(result.kind === 'refused' ? result.why : null)
    if (result.kind === 'refused') return
    const [pathname = '', search = ''] = result.address.split(/(?=\?)/)
    // Repaired like any other address, so that an old or edited file cannot break the page.
    const { view, page, ...pageViews } = parseAddress(pathname, search, language)
    address.push(formatAddress(view, page === 'not-found' ? 'map' : page, pageViews))
    announce(t('drop.opened'))
  }
  const isOver = useDrop(({ dataTransfer }) => {
    const file = dataTransfer?.files[0]
    if (file !== undefined) void open(file)
  }, 'last')

  return (
    <>
      {isOver && <DropOver>{t('drop.hint')}</DropOver>}
      {refusal !== null && (
        <PageNote name={refusal} close={t('drop.close')} onClose={() => setRefusal(null)}>
          <p>{t(`drop.${refusal}`)}</p>
        </PageNote>
      )}
    </>
  )
}
