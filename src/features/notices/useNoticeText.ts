import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import type { DivisionId } from '../../domain/division'
import type { Period, Span } from '../../domain/period'
import type { Notice } from '../../view/notice'

/** What is on the screen in place of what was asked for. */
export interface Shown {
  readonly period: Period
  readonly span: Span
  readonly division: DivisionId
}

/** The sentence of a notice in the language of the view. */
export function useNoticeText({ period, span, division }: Shown): (notice: Notice) => string {
  const { t } = useTranslation('view')
  const formats = useFormats()

  return useCallback(
    (notice) => {
      const shown = formats.span(period, span, 'long')
      switch (notice.kind) {
        case 'ignored-parameters':
          return t('ignoredParameters', { count: notice.names.length, names: formats.list(notice.names) })
        case 'unknown-indicator':
          return t('unknownIndicator', { id: notice.id })
        case 'unknown-region':
          return t('unknownRegion', { id: notice.id })
        case 'unknown-division':
          return t('unknownDivision', { id: notice.id, shown: division })
        case 'period-not-covered':
          return t('periodNotCovered', { period: formats.period(notice.period, 'long'), shown })
        case 'moved-period':
          return t('movedPeriod', {
            from: formats.period(notice.from, 'long'),
            to: formats.period(notice.to, 'long'),
          })
        case 'no-population':
          return t('noPopulation')
        case 'method-unavailable':
          return t('methodUnavailable')
        case 'regions-left-out':
          return t('regionsLeftOut', { count: notice.ids.length, ids: formats.list(notice.ids) })
        case 'no-boundaries':
          return t('noBoundaries')
      }
    },
    [t, formats, period, span, division],
  )
}
