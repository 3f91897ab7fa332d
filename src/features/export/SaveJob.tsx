import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../view/announce'
import { saveBlob } from '../../ui/files/saveBlob'
import { fileName, makeFile, type MapFileKind } from './saveFile'
import { useExportInput } from './useExportInput'

interface Props {
  readonly kind: MapFileKind
  readonly onDone: (isSaved: boolean, kind: MapFileKind) => void
}

/** Makes and saves one file of what is on show; it is there only while it works, so the menu costs nothing meanwhile. */
export function SaveJob({ kind, onDone }: Props) {
  const { t } = useTranslation('download')
  const announce = useAnnounce()
  const gather = useExportInput()
  const hasStarted = useRef(false)

  useEffect(() => {
    // One choice, one file: a change of the view meanwhile does not make a second.
    if (hasStarted.current) return
    hasStarted.current = true
    const save = async () => {
      announce(t('preparing'))
      try {
        const input = await gather()
        const name = fileName(input, kind)
        saveBlob(await makeFile(input, kind), name)
        announce(t('ready', { name }))
        onDone(true, kind)
      } catch {
        announce(t('failed'))
        onDone(false, kind)
      }
    }
    void save()
  }, [announce, gather, kind, onDone, t])

  return null
}
