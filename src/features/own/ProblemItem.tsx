import { useTranslation } from 'react-i18next'
import type { Fix } from '../../data/own/fixes'
import type { OwnProblem } from '../../data/own/ownProblems'
import type { Catalogue } from '../../domain/catalogue'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { Icon } from '../../ui/Icon'
import { IndicatorOptions } from './IndicatorOptions'
import { PeriodField } from './PeriodField'
import { useProblemWords } from './useProblemWords'

/** Lines that are named. */
const MOST_LINES = 8

interface Props {
  readonly problem: OwnProblem
  readonly file: string
  readonly catalogue: Catalogue
  /** Null takes the decision back. */
  readonly onFix: (fix: Fix | null) => void
}

/** One problem: what and where, and the ways to mend it in place. */
export function ProblemItem({ problem, file, catalogue, onFix }: Props) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const words = useProblemWords(catalogue)
  const { lines, column, heading, fix } = problem
  const named = lines.slice(0, MOST_LINES).map(String).join(', ')
  const place = [
    t('problems.place', {
      count: lines.length,
      file,
      lines: lines.length > MOST_LINES ? `${named} ${t('problems.moreLines')}` : named,
    }),
    ...(column === null
      ? []
      : [`${t('problems.column', { column })}${heading === '' ? '' : ` (${heading.slice(0, 60)})`}`]),
    t('problems.figures', { count: problem.figures, formatted: formats.number(problem.figures) }),
  ].join(', ')
  return (
    <li className="own-problem" data-problem={problem.reason.code} data-fix={fix?.kind ?? 'none'}>
      <p className="own-problem__what">
        <Icon name={fix === null ? 'warning' : 'check'} />
        <span>{words.reason(problem)}</span>
      </p>
      <p className="own-problem__place">{place}</p>
      {fix === null ? (
        <>
          <p>{words.advice(problem)}</p>
          <FixFields problem={problem} catalogue={catalogue} onFix={onFix} />
        </>
      ) : (
        <p className="own-card__row">
          <strong>{words.decided(fix, problem)}</strong>
          <button type="button" className="button button--quiet" onClick={() => onFix(null)}>
            {t('problems.undo')}
            <span className="visually-hidden">: {words.reason(problem)}</span>
          </button>
        </p>
      )}
    </li>
  )
}

function FixFields({ problem, catalogue, onFix }: Omit<Props, 'file'>) {
  const { t } = useTranslation('own')
  const local = useLocalText()
  const words = useProblemWords(catalogue)
  const { reason, fixes } = problem
  const value = 'value' in reason ? reason.value.slice(0, 60) : ''
  const suggestions = 'suggestions' in reason ? reason.suggestions : []
  return (
    <div className="own-card__row">
      {fixes.includes('region') &&
        suggestions.map((region) => (
          <button
            key={region}
            type="button"
            className="button"
            onClick={() => onFix({ kind: 'region', region })}
          >
            {t('problems.suggested', { name: words.regionName(region) })}
          </button>
        ))}
      {fixes.includes('indicator') &&
        suggestions.map((indicator) => (
          <button
            key={indicator}
            type="button"
            className="button"
            onClick={() => onFix({ kind: 'indicator', indicator })}
          >
            {t('problems.suggested', { name: words.indicatorName(indicator) })}
          </button>
        ))}
      {fixes.includes('region') && (
        <select
          aria-label={t('problems.chooseRegion', { value })}
          value=""
          onChange={({ currentTarget }) => onFix({ kind: 'region', region: currentTarget.value })}
        >
          <option value="">{t('problems.choose')}</option>
          {words.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {local(name).text}
            </option>
          ))}
        </select>
      )}
      {fixes.includes('indicator') && (
        <select
          aria-label={t('problems.chooseIndicator', { value })}
          value=""
          onChange={({ currentTarget }) => onFix({ kind: 'indicator', indicator: currentTarget.value })}
        >
          <option value="">{t('problems.choose')}</option>
          <IndicatorOptions catalogue={catalogue} />
        </select>
      )}
      {fixes.includes('period') && (
        <PeriodField
          label={t('problems.choosePeriod', { value })}
          value={null}
          onPeriod={(period) => onFix({ kind: 'period', period })}
        />
      )}
      {fixes.includes('take') && (
        <button type="button" className="button" onClick={() => onFix({ kind: 'take' })}>
          {t('problems.take')}
        </button>
      )}
      {reason.code === 'twice' && (
        <>
          <button type="button" className="button" onClick={() => onFix({ kind: 'first' })}>
            {t('problems.first', { value: reason.other })}
          </button>
          <button type="button" className="button" onClick={() => onFix({ kind: 'last' })}>
            {t('problems.first', { value: reason.value })}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => onFix({ kind: 'leave-out' })}>
        {t('problems.leaveOut')}
        <span className="visually-hidden">: {words.reason(problem)}</span>
      </button>
    </div>
  )
}
