import { useTranslation } from 'react-i18next'
import type { Coverage } from '../../../domain/programmeCoverage'
import { useFormats } from '../../../i18n/formats/formats'
import { COVERAGE_STATES, partsOf } from '../coverageParts'

/** What the parts of the bars mean, and how many measures each has in the whole programme. */
export function CoverageKey({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('programme')
  const formats = useFormats()
  const parts = partsOf(coverage)
  return (
    <ul className="coverage-key">
      {COVERAGE_STATES.map((state) => (
        <li key={state}>
          <svg className="coverage-bar coverage-bar__swatch" viewBox="0 0 22 12" aria-hidden="true">
            <rect className={`coverage-bar__part coverage-bar__part--${state}`} width="22" height="12" />
          </svg>
          {t(`state.${state}`)}: <b>{formats.number(parts[state])}</b>
        </li>
      ))}
    </ul>
  )
}
