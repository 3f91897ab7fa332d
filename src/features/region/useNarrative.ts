import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { checkedNarrative } from '../../i18n/narrative/checkedNarrative'
import { languageOf } from '../../i18n/language'
import { useRegionModel } from '../../view/useRegionModel'

/** The sentences of the quarter, each read back and confirmed by the data; the withheld ones go to the browser's log. */
export function useNarrative() {
  const { t: narrative, i18n } = useTranslation('narrative')
  const { t: figures } = useTranslation('figures')
  const { data } = useRegionModel()
  const language = languageOf(i18n.language)
  const checked = useMemo(
    () => checkedNarrative(data, language, { narrative, figures }),
    [data, language, narrative, figures],
  )
  useEffect(() => {
    for (const { text, reason } of checked.withheld) {
      // The operator finds here what a reader is only told the number of.
      // oxlint-disable-next-line no-console
      console.warn(`Sentence withheld (${reason}): ${text}`)
    }
  }, [checked])
  return checked
}
