import { useTranslation } from 'react-i18next'
import type { FileKind } from './fileKind'
import { FilesMenu } from './FilesMenu'

interface Props {
  readonly kinds: readonly FileKind[]
  /** A file is being made. */
  readonly isBusy: boolean
  /** The file that could not be made. */
  readonly failed: FileKind | null
  readonly onSelect: (kind: FileKind) => void
  /** Puts the message of a failure away. */
  readonly onDismiss: () => void
}

/** The files of a view. */
export function DownloadMenu(props: Props) {
  const { t } = useTranslation('download')
  const { t: tFiles } = useTranslation('files')
  const texts = {
    open: t('download'),
    kind: (kind: FileKind) => (kind === 'xlsx' ? tFiles('xlsx') : t(kind)),
    failed: t('failed'),
    again: tFiles('again'),
  }
  return <FilesMenu {...props} texts={texts} />
}
