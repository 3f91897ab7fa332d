import { useTranslation } from 'react-i18next'
import type { Rank } from '../../domain/crossSection'
import { placeInWords } from '../../view/placeInWords'

/** The place of a region in the language of the page. */
export function useRankText(): (rank: Rank | null) => string {
  const { t } = useTranslation('region')
  return (rank) => placeInWords(rank, t)
}
