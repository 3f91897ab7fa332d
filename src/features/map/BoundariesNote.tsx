import { useTranslation } from 'react-i18next'
import { DataError } from '../../domain/DataError'
import { useLocalText } from '../../i18n/localText'
import { OperatorDetails } from '../../ui/FailureMessage'
import { useMapModel } from '../../view/useMapModel'

interface Props {
  readonly error: unknown
  readonly retry: () => void
}

/** Kinds of failure of an answer that came, and is at fault itself. */
const REFUSED = new Set<DataError['kind']>(['malformed', 'wrong-division', 'encoding', 'too-large'])

/** Why tiles stand in the place of the map: boundaries that did not come, or those of a source that are wrong. */
export default function BoundariesNote({ error, retry }: Props) {
  const { t } = useTranslation('view')
  const isRefused = error instanceof DataError && REFUSED.has(error.kind)
  return (
    <div className="notice-list__item" data-notice="no-boundaries" data-state="failed">
      <p>
        {isRefused ? t('wrongBoundaries', { resource: error.details.resource }) : t('noBoundaries')}{' '}
        {isRefused && <RegionAtFault id={error.details.region} />}
        <button type="button" className="map-heading__counting" onClick={retry}>
          {t('refresh')}
        </button>
      </p>
      {isRefused && <OperatorDetails error={error} />}
    </div>
  )
}

/** The region whose boundaries are wrong, by its name. */
function RegionAtFault({ id }: { id: string | undefined }) {
  const { t } = useTranslation('view')
  const local = useLocalText()
  const { division } = useMapModel()
  const region = division.regions.find((each) => each.id === id)
  return region === undefined ? null : <>{t('boundariesOf', { region: local(region.name).text })} </>
}
