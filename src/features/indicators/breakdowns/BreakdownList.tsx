import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breakdown } from '../../../domain/breakdown'
import type { Indicator } from '../../../domain/indicator'
import { yearOf, type Year } from '../../../domain/period'
import { FileMenu } from '../../../view/files/FileMenu'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import { BreakdownChoice } from './BreakdownChoice'
import { BreakdownFigure } from './BreakdownFigure'
import { partsModel, type PartsModel } from './partRows'
import { useBreakdownFiles } from './useBreakdownFiles'
import { useBreakdownText, type BreakdownText } from './useBreakdownText'

interface Props {
  readonly indicator: Indicator
  readonly breakdowns: readonly Breakdown[]
}

/** The year of the view, or the last one there is before it. */
function yearOnShow(years: readonly Year[], wanted: number): Year {
  return years.findLast((year) => Number(year) <= wanted) ?? years[0] ?? `${wanted}`
}

/** All breakdowns of the indicator, for the country or a region, in a year. */
export function BreakdownList({ indicator, breakdowns }: Props) {
  const { t } = useTranslation('breakdowns')
  const text = useBreakdownText()
  const { period, division } = useAllSeries()
  const { view } = useView()
  const region = division.regions.some(({ id }) => id === view.region) ? view.region : null
  const years = useMemo(
    () => [...new Set(breakdowns.flatMap(({ periods }) => periods))].toSorted(),
    [breakdowns],
  )
  const year = yearOnShow(years, yearOf(period))
  const models = useMemo(
    () => breakdowns.map((each) => partsModel(each, indicator, { region, year }, text.words)),
    [breakdowns, indicator, region, year, text],
  )
  const files = useBreakdownFiles(models, text)
  return (
    <div className="breakdowns" data-state="fresh">
      <div className="breakdowns__head">
        <h2 className="breakdowns__title">{t('title')}</h2>
        <BreakdownChoice place={{ region, year }} years={years} text={text} />
        <FileMenu {...files} />
      </div>
      <p className="breakdowns__note">
        {text.words.local(indicator.unitName).text} · {text.basis(indicator)}
      </p>
      <Coverage models={models} text={text} />
      <div className="breakdowns__figures">
        {models.map((model) => (
          <BreakdownFigure key={model.breakdown.id} model={model} text={text} />
        ))}
      </div>
    </div>
  )
}

/** Regions in the sums of the country, and other counting rules: said once where all breakdowns have the same, and by each where they differ. */
function Coverage({ models, text }: { models: readonly PartsModel[]; text: BreakdownText }) {
  const lines = models.map((model) => ({ model, said: text.counted(model).join(' ') }))
  const said = lines.filter((line) => line.said !== '')
  const isOne = new Set(lines.map((line) => line.said)).size === 1
  return said.slice(0, isOne ? 1 : undefined).map(({ model, said: line }) => (
    <p key={model.breakdown.id} className="breakdowns__note">
      {isOne ? line : `${text.words.local(model.breakdown.name).text}: ${line}`}
    </p>
  ))
}
