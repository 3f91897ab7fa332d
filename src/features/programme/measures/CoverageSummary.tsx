import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { useView } from '../../../view/useView'
import { coverageSentences } from '../../../view/programme/coverageSentences'
import type { ProgrammeModel } from '../programmeModel'
import { CoverageKey } from './CoverageKey'
import { DirectionCard } from './DirectionCard'
import { ExcludedPattern } from './ExcludedPattern'
import './coverage-summary.css'

/** The directions with how far indicators watch them; pressed, one narrows the measures below. */
export function CoverageSummary({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation('programme')
  const formats = useFormats()
  const { changeProgramme } = useView()
  const { coverage, direction } = model
  const [first, ...others] = coverageSentences(coverage.coverage, formats, t)
  return (
    <section className="coverage-summary" aria-label={t('coverage')}>
      <ExcludedPattern />
      <p className="coverage-summary__first">{first}</p>
      <p className="coverage-summary__others">{others.join(' ')}</p>
      <div className="coverage-summary__directions" role="group" aria-label={t('directionFilter')}>
        {coverage.directions.map((each) => (
          <DirectionCard
            key={each.direction.id}
            covered={each}
            isChosen={each.direction === direction}
            onChoose={(isChosen) => changeProgramme({ direction: isChosen ? each.direction.id : null })}
          />
        ))}
      </div>
      <CoverageKey coverage={coverage.coverage} />
    </section>
  )
}
