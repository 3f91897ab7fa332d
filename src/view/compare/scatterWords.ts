import { quadrantOf, strengthOf } from '../../domain/compare/quadrant'
import type { Words } from '../../i18n/words'
import type { ScatterContent, ScatterText } from './scatterContent'

/** How the two go together in plain words, the coefficients with their n, and a caution. */
export function linkInWords(
  { scatter }: ScatterContent,
  { formats }: Words,
  t: ScatterText,
): readonly string[] {
  const { correlation } = scatter
  const { n } = correlation
  if (correlation.kind === 'none') {
    return [correlation.reason === 'too-few' ? t('tooFew', { n }) : t('allEqual')]
  }
  const { spearman, pearson } = correlation
  const strength = strengthOf(spearman)
  const link =
    strength === 'none'
      ? t('link.none')
      : t(spearman > 0 ? 'link.same' : 'link.opposite', { strength: t(`strength.${strength}`) })
  const mark = scatter.mixesRules ? '≠ ' : ''
  return [
    link,
    `${mark}${t('statistics', { rho: formats.number(spearman, 2), r: formats.number(pearson, 2), n })}`,
    t('caution', { n }),
  ]
}

/** Why regions are not drawn, by name. */
export function absentInWords(
  { scatter, nameOf }: ScatterContent,
  { figureText }: Words,
  t: ScatterText,
): readonly string[] {
  return scatter.absent.map(({ region, x, y, isLeftOut }) => {
    const reasons = [
      ...(isLeftOut ? [t('leftOut')] : []),
      ...(x === null ? [] : [t('reasonX', { reason: figureText.absence(x) })]),
      ...(y === null ? [] : [t('reasonY', { reason: figureText.absence(y) })]),
    ]
    return t('absentItem', { region: nameOf(region), reason: reasons.join(', ') })
  })
}

/** What has to be known to read the plot. */
export function scatterNotes(content: ScatterContent, { formats }: Words, t: ScatterText): readonly string[] {
  const { x, y, scatter, points, mostResidents, unusual } = content
  const others = points.filter(({ isOtherRule }) => isOtherRule).map(({ name }) => name)
  const hasMargins = points.some(({ xMargin, yMargin }) => xMargin !== null || yMargin !== null)
  const differ = x.series.indicator.frequency !== y.series.indicator.frequency
  const { medians } = scatter
  return [
    ...(differ ? [t('notes.frequency', { x: x.at, y: y.at })] : []),
    ...(others.length > 0 ? [t('notes.mixed', { regions: formats.list(others) })] : []),
    ...(hasMargins ? [t('notes.margin')] : []),
    ...(medians === null ? [] : [t('notes.medians', { x: x.write(medians.x), y: y.write(medians.y) })]),
    ...(unusual.length > 0 ? [t('notes.unusual', { regions: formats.list([...new Set(unusual)]) })] : []),
    t(mostResidents > 0 ? 'notes.size' : 'notes.sizeUnknown'),
  ]
}

/** A corner of the plot in words; without room for the names of the indicators, arrows stand for them as at the axes. */
export function cornerText(
  { x, y }: Pick<ScatterContent, 'x' | 'y'>,
  corner: { readonly isRight: boolean; readonly isTop: boolean },
  names: { readonly x: string; readonly y: string } | null,
  t: ScatterText,
): string {
  const quadrant = quadrantOf(
    { better: x.series.indicator.better, isAbove: corner.isRight },
    { better: y.series.indicator.better, isAbove: corner.isTop },
  )
  if (quadrant.kind === 'both') return t(`corner.both.${quadrant.word}`)
  const sides = { xWord: t(`corner.word.${quadrant.x}`), yWord: t(`corner.word.${quadrant.y}`) }
  return names === null ? t('corner.arrows', sides) : t('corner.apart', { ...names, ...sides })
}

/** The plot in one text, for the ear and for files. */
export const scatterSummary = (content: ScatterContent, words: Words, t: ScatterText): string =>
  [t('drawn', { n: content.points.length, of: content.of }), ...linkInWords(content, words, t)].join(' ')
