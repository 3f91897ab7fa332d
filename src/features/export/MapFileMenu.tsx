import { memo, useCallback, useState } from 'react'
import { DownloadMenu } from '../../view/files/DownloadMenu'
import { AddToPresentation } from '../../view/present/AddToPresentation'
import { FILE_KINDS, type MapFileKind } from './saveFile'
import { SaveJob } from './SaveJob'

/** Takes the current view away: as a picture or a table drawn from the same model as the screen, or as a scene. */
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
      <AddToPresentation />
      {job !== null && <SaveJob kind={job} onDone={finish} />}
    </>
  )
})
