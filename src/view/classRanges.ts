import type { TFunction } from 'i18next'
import type { Classification } from '../domain/classification'

/** "below 37", "37–44", …, "90 and more": one text per class. */
export function classRanges(
  { borders, hasZeroClass, count, min }: Classification,
  write: (value: number) => string,
  t: TFunction<'legend'>,
): readonly string[] {
  const positive = borders.map((to, i) =>
    i === 0
      ? t('below', { to: write(to) })
      : t('between', { from: write(borders[i - 1] ?? to), to: write(to) }),
  )
  const last = borders.at(-1)
  const top = last === undefined ? t('only', { value: write(min) }) : t('above', { from: write(last) })
  const isOnlyZero = hasZeroClass && count === 1
  return [...(hasZeroClass ? [t('zero')] : []), ...(isOnlyZero ? [] : [...positive, top])]
}
