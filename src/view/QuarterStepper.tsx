import { useTranslation } from 'react-i18next'
import type { Quarter } from '../domain/period'
import { useFormats } from '../i18n/formats/formats'
import { Icon } from '../ui/Icon'
import { useViewActions } from './useView'
import './quarter-stepper.css'

interface Props {
  readonly period: Quarter
  /** Quarters that can be chosen, ascending. */
  readonly quarters: readonly Quarter[]
  /** Whether the word "period" stands above the choice. */
  readonly isLabelled?: boolean
  /** Told that somebody moved the period here, not a player of time. */
  readonly onStep?: () => void
}

/** The quarter on show, with the ones beside it. */
export function QuarterStepper({ period, quarters, isLabelled = false, onStep }: Props) {
  const { t } = useTranslation('view')
  const formats = useFormats()
  const { change } = useViewActions()
  const at = quarters.indexOf(period)
  const go = (index: number, how: 'push' | 'replace') => {
    const to = quarters[index]
    if (to === undefined || to === period) return
    onStep?.()
    change({ period: to }, how)
  }
  return (
    <div className="quarter-stepper">
      <StepButton
        label={t('previousQuarter')}
        icon="previous"
        isOff={at <= 0}
        step={() => go(at - 1, 'replace')}
      />
      <label className="quarter-stepper__field">
        <span className={isLabelled ? 'quarter-stepper__label' : 'visually-hidden'}>{t('period')}</span>
        <select
          value={period}
          onChange={({ currentTarget }) =>
            go(
              quarters.findIndex((quarter) => quarter === currentTarget.value),
              'push',
            )
          }
        >
          {quarters.toReversed().map((quarter) => (
            <option key={quarter} value={quarter}>
              {formats.period(quarter, 'long')}
            </option>
          ))}
        </select>
      </label>
      <StepButton
        label={t('nextQuarter')}
        icon="next"
        isOff={at >= quarters.length - 1}
        step={() => go(at + 1, 'replace')}
      />
    </div>
  )
}

interface StepProps {
  readonly label: string
  readonly icon: 'previous' | 'next'
  readonly isOff: boolean
  readonly step: () => void
}

/** At the end it stays where it is: a button that vanishes under a finger or the focus is lost. */
function StepButton({ label, icon, isOff, step }: StepProps) {
  return (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : step}
    >
      <Icon name={icon} />
    </button>
  )
}
