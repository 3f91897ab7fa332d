import type { TFunction } from 'i18next'
import type { Coverage } from '../../domain/programmeCoverage'
import type { Formats } from '../../i18n/formats/formats'
import { sharePercent } from './sharePercent'

/** A coverage in sentences: the share, then what is in it and what is left out of it. */
export function coverageSentences(
  coverage: Coverage,
  formats: Formats,
  t: TFunction<'programme'>,
): readonly string[] {
  const { share, watched, monitorable } = coverage
  const counted = (['waiting', 'partly'] as const).flatMap((part) =>
    coverage[part] > 0 ? [t(part, countOf(coverage[part], formats))] : [],
  )
  return [
    share === null
      ? t('summaryNone')
      : t('summary', {
          watched: formats.number(watched),
          monitorable: formats.number(monitorable),
          share: sharePercent(share, formats),
        }),
    ...counted,
    ...(coverage.notMonitorable > 0 ? [t('excluded', countOf(coverage.notMonitorable, formats))] : []),
    ...(coverage.accompanied > 0 ? [t('accompanied', countOf(coverage.accompanied, formats))] : []),
  ]
}

const countOf = (count: number, formats: Formats) => ({ count, number: formats.number(count) })
