import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import type { CompareModel } from '../../../view/compare/compareModel'
import { controlsOf } from './controlsOf'

/** What is on show in words: for the title of the window, and for the ear after a change. */
export interface CompareWords {
  /** "Heat matrix: Building national unity, Q4 2019" */
  readonly title: string
  /** The same, with how many regions and indicators. */
  readonly message: string
}

/** Name of what is compared: the one indicator, the direction, or how they were chosen. */
function useSubject({ direction, series, main, compare }: CompareModel): string {
  const { t } = useTranslation('compare')
  const local = useLocalText()
  const controls = controlsOf(compare)
  if (controls.includes('indicator')) return main === null ? '' : local(main.indicator.name).text
  if (!controls.includes('direction')) return ''
  if (direction === null) return t('chosenIndicators')
  const found = series.catalogue.programme.directions.find(({ id }) => id === direction)
  return found === undefined ? t('everyIndicator') : local(found.name).text
}

export function useCompareWords(model: CompareModel): CompareWords {
  const { t } = useTranslation('compare')
  const formats = useFormats()
  const { series, compare, view, regions, indicators } = model
  const controls = controlsOf(compare)
  const subject = useSubject(model)
  const kind = t(`kind.${compare.show}`)
  // Days of sessions stand in the page itself: the quarter of the view is not what it shows.
  const period = controls.includes('period') ? formats.span(series.period, view.span, 'long') : ''
  const title = [subject, period].filter((part) => part !== '').join(', ')
  const count =
    compare.show === 'difference'
      ? Math.min(2, regions.chosen.length)
      : regions.chosen.length > 0 && compare.show !== 'matrix'
        ? regions.chosen.length
        : series.division.regions.length
  const parts = [
    title,
    t('regionCount', { count }),
    controls.includes('direction') ? t('indicatorCount', { count: indicators.length }) : '',
  ].filter((part) => part !== '')
  return {
    title: title === '' ? kind : t('titled', { kind, subject: title }),
    message: t('titled', { kind, subject: parts.join(', ') }),
  }
}
