import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import type { Compared } from '../../../view/compared'
import { ViewLink } from '../../../view/ViewLink'
import type { SimilarModel } from '../../../view/compare/similarModel'
import { MOST_SIMILAR } from '../../../view/compare/similarSummary'
import { withSimilar } from './withSimilar'

interface Props {
  readonly model: SimilarModel
  readonly compared: Compared
}

/** Opens the trends of the region beside its nearest. */
export function CompareWithSimilar({ model, compared }: Props) {
  const { t } = useTranslation('neighbours')
  const nearest = model.rows.slice(0, MOST_SIMILAR).map(({ region }) => region)
  if (nearest.length === 0) return null
  return (
    <ViewLink
      className="button button--primary"
      page="compare"
      patch={{ compared: withSimilar(compared, [model.region.id, ...nearest]) }}
      pagePatch={{ show: 'trends' }}
    >
      <Icon name="compare" />
      {t('similar.compareWith', { count: nearest.length })}
    </ViewLink>
  )
}
