import { useTranslation } from 'react-i18next'
import { reasonText } from '../../data/files/problemText'
import type { Fix } from '../../data/own/fixes'
import type { OwnProblem } from '../../data/own/ownProblems'
import type { Catalogue } from '../../domain/catalogue'
import { parsePeriod } from '../../domain/period'
import type { LocalText, RegionId } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'

const NOTHING: LocalText = {}
const DIVISION = '2013'
const LONGEST = 80

/** What a problem is, what can be done, and what was decided, in the language of the view. */
export function useProblemWords(catalogue: Catalogue) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const local = useLocalText()
  const regions = catalogue.divisions.find(({ id }) => id === DIVISION)?.regions ?? []
  const regionName = (id: RegionId): string =>
    local(regions.find((each) => each.id === id)?.name ?? NOTHING).text
  const indicatorName = (id: string): string =>
    local(catalogue.indicators.find((each) => each.id === id)?.name ?? NOTHING).text
  const periodName = (text: string): string => {
    const period = parsePeriod(text)
    return period === null ? text : formats.period(period, 'long')
  }

  const reason = ({ reason }: OwnProblem): string => {
    const value = 'value' in reason ? reason.value.slice(0, LONGEST) : ''
    switch (reason.code) {
      case 'cell':
        return `${reasonText(reason.reason, formats.language)}.`
      case 'later-region':
        return t('problems.reason.later-region', {
          value,
          later: local(reason.later.name).text,
          year: reason.later.division,
          earlier: regionName(reason.later.earlier),
        })
      case 'former-region':
        return t('problems.reason.former-region', {
          value,
          former: local(reason.former.name).text,
          year: reason.former.until,
          regions: formats.list(reason.former.regions.map(regionName)),
        })
      case 'other-borders':
        return t('problems.reason.other-borders', { value, region: regionName(reason.region) })
      case 'wrong-frequency':
        return t(`problems.reason.wrong-frequency-${reason.frequency}`, {
          indicator: indicatorName(reason.indicator),
          value: periodName(value),
        })
      case 'twice':
        return t('problems.reason.twice', { value, other: reason.other, line: reason.otherLine })
      default:
        return t(`problems.reason.${reason.code}`, { value })
    }
  }

  const advice = ({ fixes }: OwnProblem): string => {
    if (fixes.includes('first')) return t('problems.advice.twice')
    const [first] = fixes
    return first === 'region' || first === 'indicator' || first === 'period' || first === 'take'
      ? t(`problems.advice.${first}`)
      : t('problems.advice.cell')
  }

  const decided = (fix: Fix, { reason }: OwnProblem): string => {
    switch (fix.kind) {
      case 'region':
        return t('problems.means', { means: regionName(fix.region) })
      case 'indicator':
        return t('problems.means', { means: indicatorName(fix.indicator) })
      case 'period':
        return t('problems.means', { means: periodName(fix.period) })
      case 'leave-out':
        return t('problems.leftOut')
      case 'take':
        return t('problems.taken')
      case 'first':
        return t('problems.kept', { value: reason.code === 'twice' ? reason.other : '' })
      case 'last':
        return t('problems.kept', { value: reason.code === 'twice' ? reason.value : '' })
    }
  }
  return { reason, advice, decided, regions, regionName, indicatorName, periodName }
}
