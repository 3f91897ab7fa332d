import { DropTarget } from '../features/export/DropTarget'
import { RevisionWatch } from '../features/revisions/RevisionWatch'
import { TroubleNotice } from './TroubleNotice'

/** What every page has and no first picture needs. */
export default function Extras() {
  return (
    <>
      <DropTarget />
      <TroubleNotice />
      <RevisionWatch />
    </>
  )
}
