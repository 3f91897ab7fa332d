import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QuarterStepper } from '../../../view/QuarterStepper'
import { useIsNarrow } from '../../../view/useIsNarrow'
import type { CompareModel } from '../../../view/compare/compareModel'
import { controlsOf, type Control } from './controlsOf'
import { DirectionSelect } from './DirectionSelect'
import { MainIndicatorSelect } from './MainIndicatorSelect'
import { RulesSelect } from './RulesSelect'
import { SpanSelect } from './SpanSelect'
import { ValuesSelect } from './ValuesSelect'
import './compare-toolbar.css'

interface Props {
  readonly model: CompareModel
  /** The quarter was moved here. */
  readonly onStep: () => void
}

/** What is compared and how it is read: only what the way of comparing on show uses. */
export function CompareToolbar({ model, onStep }: Props) {
  const { t } = useTranslation('compare')
  const { series, view, compare } = model
  const isNarrow = useIsNarrow()
  const parts: Readonly<Record<Control, () => ReactNode>> = {
    period: () => (
      <QuarterStepper period={series.period} quarters={series.quarters} isLabelled onStep={onStep} />
    ),
    indicator: () => <MainIndicatorSelect model={model} />,
    direction: () => <DirectionSelect model={model} />,
    span: () => <SpanSelect span={view.span} />,
    values: () => <ValuesSelect normalisation={view.normalisation} />,
    rules: () => <RulesSelect rules={compare.rules} />,
  }
  const controls = controlsOf(compare)
  const show = (shown: readonly Control[]) =>
    shown.map((control) => <Fragment key={control}>{parts[control]()}</Fragment>)
  return (
    <div className="compare-toolbar" role="group" aria-label={t('settings')}>
      {isNarrow ? (
        <>
          {show(controls.filter((control) => control === 'period'))}
          <details className="compare-toolbar__more">
            <summary>{t('more')}</summary>
            <div className="compare-toolbar__grid">
              {show(controls.filter((control) => control !== 'period'))}
            </div>
          </details>
        </>
      ) : (
        show(controls)
      )}
    </div>
  )
}
