import { memo, useCallback, useState } from 'react'
import { DownloadMenu } from '../../view/files/DownloadMenu'
import { FILE_KINDS, type MapFileKind } from './saveFile'
import { SaveJob } from './SaveJob'

/** The current view as a picture or a table, drawn from the same model as the screen. */
export const MapFileMenu = memo(function MapFileMenu() {
  const [job, setJob] = useState<MapFileKind | null>(null)
  const [failed, setFailed] = useState<MapFileKind | null>(null)

  const finish = useCallback((isSaved: boolean, kind: MapFileKind) => {
    setJob(null)
    setFailed(isSaved ? null : kind)
  }, [])

  return (
    <>
      <DownloadMenu
        kinds={FILE_KINDS}
        isBusy={job !== null}
        failed={failed}
        onDismiss={() => setFailed(null)}
        onSelect={(chosen) => {
          setFailed(null)
          setJob((running) => running ?? FILE_KINDS.find((each) => each === chosen) ?? null)
        }}
      />
      {job !== null && <SaveJob kind={job} onDone={finish} />}
    </>
  )
})
