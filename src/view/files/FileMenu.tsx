import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Picture } from '../../ui/files/picture'
import { safeFileName, saveBlob } from '../../ui/files/saveBlob'
import type { Sheet } from '../../ui/files/sheet'
import { useAnnounce } from '../announce'
import { useCatalogueView } from '../useMapModel'
import { DownloadMenu } from './DownloadMenu'
import { extensionOf, NAME_SUFFIX, type FileKind } from './fileKind'
import { kindsOf, makeFile } from './makeFile'
import { useFileAbout } from './useFileAbout'

interface Props {
  /** First part of the file's name, in the language of the view. */
  readonly name: string
  /** The table on show, for CSV. */
  readonly sheet?: () => Sheet
  /** All sheets of the workbook. */
  readonly workbook?: () => Promise<readonly Sheet[]>
  /** The drawing on show, for SVG and PNG. */
  readonly picture?: () => Picture
}

/** Takes what is on show away: picture, table, workbook. One file at a time. */
export function FileMenu({ name, ...parts }: Props) {
  const { t } = useTranslation('download')
  const announce = useAnnounce()
  const aboutNow = useFileAbout()
  const { asOf } = useCatalogueView().catalogue.dataset
  const [isBusy, setIsBusy] = useState(false)
  const [failed, setFailed] = useState<FileKind | null>(null)
  // State is too late for a second choice within the same frame.
  const isRunning = useRef(false)

  const save = async (kind: FileKind) => {
    if (isRunning.current) return
    isRunning.current = true
    setIsBusy(true)
    setFailed(null)
    announce(t('preparing'))
    try {
      const file = safeFileName(`Birlik_${name}_${asOf}${NAME_SUFFIX[kind]}`, extensionOf(kind))
      saveBlob(await makeFile(kind, parts, aboutNow()), file)
      announce(t('ready', { name: file }))
    } catch {
      setFailed(kind)
      announce(t('failed'))
    } finally {
      isRunning.current = false
      setIsBusy(false)
    }
  }

  return (
    <DownloadMenu
      kinds={kindsOf(parts)}
      isBusy={isBusy}
      failed={failed}
      onSelect={(kind) => void save(kind)}
      onDismiss={() => setFailed(null)}
    />
  )
}
