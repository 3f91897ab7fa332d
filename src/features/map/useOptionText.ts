import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../domain/crossSection'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { observationKey } from '../../view/observationKey'
import { useMapModel } from '../../view/useMapModel'

/** Texts and keys of one region on the map or the tiles. */
export interface OptionText {
  /** "Ақмола облысы: 24,5 …, 16 өңір ішінде 16-орын" */
  readonly label: string
  readonly key: string
}

/** The accessible name of a region: name, value, rank, and what is odd about it. */
export function useOptionText(): (figure: RegionFigure) => OptionText {
  const { t } = useTranslation('map')
  const model = useMapModel()
  const figureText = useFigureText()
  const local = useLocalText()
  return useCallback(
    (figure) => {
      const { indicator, selection } = model
      const name = local(model.regionOf(figure.region)?.name ?? {}).text
      const parts = [figureText.spokenValue(figure, indicator, selection.normalisation)]
      if (figure.rank !== null) parts.push(figureText.rank(figure.rank))
      if (figure.value !== null && figure.status !== 'A') parts.push(figureText.status(figure.status))
      if (figure.isOtherRule) parts.push(t('otherRule'))
      return { label: `${name}: ${parts.join(', ')}`, key: observationKey(model, figure.region) }
    },
    [model, figureText, local, t],
  )
}
