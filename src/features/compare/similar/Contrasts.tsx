import type { RegionFigure } from '../../../domain/crossSection'
import { useWords } from '../../../i18n/words'
import { seriesKey } from '../../../view/seriesKey'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import type { Contrast, SimilarRow } from '../../../view/compare/similarModel'

/** Where a region differs most from the chosen one: its value and theirs, with the unit. */
export function Contrasts({ row }: { row: SimilarRow }) {
  if (row.contrasts.length === 0) return null
  return (
    <ul className="similar-table__contrasts">
      {row.contrasts.map((contrast) => (
        <ContrastLine key={contrast.profile.indicator.id} contrast={contrast} />
      ))}
    </ul>
  )
}

function ContrastLine({ contrast }: { contrast: Contrast }) {
  const { local, figureText } = useWords()
  const { first, second, profile } = contrast
  const { indicator, series } = profile
  const name = local(indicator.name)
  return (
    <li>
      <ViewLink
        page="indicator"
        patch={{ ...FRESH_INDICATOR, indicator: indicator.id, normalisation: series.normalisation }}
        lang={name.lang}
      >
        {name.text}
      </ViewLink>{' '}
      <span className="similar-table__values">
        <Value figure={second} profile={profile} />
        {' / '}
        <Value figure={first} profile={profile} />
      </span>{' '}
      <span className="similar-table__unit">{figureText.unit(indicator, series.normalisation)}</span>
    </li>
  )
}

function Value({ figure, profile }: { figure: RegionFigure; profile: Contrast['profile'] }) {
  const { figureText } = useWords()
  const { series, period, indicator } = profile
  if (figure.value === null) return null
  return (
    <>
      <span data-obs={seriesKey(series, period, figure.region)}>
        {figureText.valueNumber(figure.value, indicator, series.normalisation)}
        {figureText.statusMark(figure.status)}
      </span>
      {figure.isOtherRule ? ' ≠' : ''}
    </>
  )
}
