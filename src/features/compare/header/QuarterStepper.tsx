import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { Icon } from '../../../ui/Icon'
import { useAllSeries } from '../../../view/useAllSeries'
import { useViewActions } from '../../../view/useView'
import { ToolbarSelect } from './ToolbarSelect'

/** The quarter on show, with the ones beside it. `onStep` is told that somebody moved it here, not a player of time. */
export function QuarterStepper({ onStep }: { onStep: () => void }) {
  const { t } = useTranslation('compare')
  const formats = useFormats()
  const { period, quarters } = useAllSeries()
  const { change } = useViewActions()
  const at = quarters.indexOf(period)
  const go = (index: number, how: 'push' | 'replace') => {
    const to = quarters[index]
    if (to === undefined || to === period) return
    onStep()
    change({ period: to }, how)
  }
  return (
    <div className="compare-toolbar__stepper">
      <StepButton label={t('previous')} icon="previous" isOff={at <= 0} step={() => go(at - 1, 'replace')} />
      <ToolbarSelect
        label={t('quarter')}
        value={period}
        onChange={(value) =>
          go(
            quarters.findIndex((quarter) => quarter === value),
            'push',
          )
        }
      >
        {quarters.toReversed().map((quarter) => (
          <option key={quarter} value={quarter}>
            {formats.period(quarter, 'long')}
          </option>
        ))}
      </ToolbarSelect>
      <StepButton
        label={t('next')}
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
