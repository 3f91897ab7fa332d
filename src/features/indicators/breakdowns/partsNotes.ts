import type { Indicator } from '../../../domain/indicator'
import type { RegionId } from '../../../domain/region'
import type { PartsModel } from './partRows'
import type { Speech } from './useSpeech'

/** How years are made of quarters. */
export function basisNote({ kind, frequency }: Indicator, { t }: Speech): string {
  if (frequency === 'year') return t('basis.year')
  return kind === 'stock' ? t('basis.stock') : t('basis.flow')
}

/** What the marks beside figures mean. */
export const markNotes = (
  models: readonly PartsModel[],
  { words: { figureText } }: Speech,
): readonly string[] =>
  [...new Set(models.flatMap(({ marked }) => marked))].map(
    (status) => `${figureText.statusMark(status)} — ${figureText.status(status)}`,
  )

/** Hidden parts, and what follows from them. */
export const hiddenNotes = ({ split }: PartsModel, { t }: Speech): readonly string[] =>
  split.parts.some(({ absence }) => absence === 'suppressed') ? [t('hidden')] : []

/** How many regions a sum is over, which are not in it, and which count by another rule. */
export function coverageNotes(model: PartsModel, speech: Speech): readonly string[] {
  const { t, regionName, words, otherRule } = speech
  const { counted, hidden, missing } = model.split
  const { region } = model.place
  const naming = (
    key: 'leftOut.missing' | 'leftOut.hidden' | 'otherRule',
    regions: readonly RegionId[],
  ): readonly string[] =>
    regions.length === 0 ? [] : [t(key, { regions: words.formats.list(regions.map(regionName)) })]
  const shown = region === null ? counted : [region]
  const others = otherRule(model.indicator).filter((each) => shown.includes(each))
  if (region !== null) return naming('otherRule', others)
  return [
    t('counted', { counted: counted.length, of: counted.length + hidden.length + missing.length }),
    ...naming('leftOut.missing', missing),
    ...naming('leftOut.hidden', hidden),
    ...naming('otherRule', others),
  ]
}
