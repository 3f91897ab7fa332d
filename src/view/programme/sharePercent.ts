import type { Formats } from '../../i18n/formats/formats'

/** A share in percent with one decimal; whole ones without. Never rounded up to the whole: 99.96 is not all. */
export function sharePercent(share: number, formats: Formats): string {
  return Number.isInteger(share) ? formats.percent(share) : formats.percent(Math.floor(share * 10) / 10, 1)
}
