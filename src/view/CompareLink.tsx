import { useTranslation } from 'react-i18next'
import type { RegionId } from '../domain/region'
import { Icon } from '../ui/Icon'
import { addCompared, readCompared, writeCompared } from './compared'
import type { CompareKind } from './compareView'
import { useViewPart } from './useView'
import { ViewLink } from './ViewLink'

/** From a region to its comparison: it joins the regions chosen already, in a slot of its own. */
export function CompareLink({ region, show }: { region: RegionId; show: CompareKind }) {
  const { t } = useTranslation('view')
  const chosen = useViewPart(({ view }) => writeCompared(view.compared))
  const compared = addCompared((chosen === null ? null : readCompared(chosen)) ?? [], region)
  return (
    <ViewLink page="compare" patch={{ compared }} pagePatch={{ show }} className="button">
      <Icon name="compare" />
      {t(show === 'similar' ? 'compareSimilar' : 'compareRegion')}
    </ViewLink>
  )
}
