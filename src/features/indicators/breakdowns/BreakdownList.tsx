import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breakdown } from '../../../domain/breakdown'
import type { Indicator } from '../../../domain/indicator'
import { yearOf, type Year } from '../../../domain/period'
import { FileMenu } from '../../../view/files/FileMenu'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import { breakdownsPicture } from './breakdownsPicture'
import { regionsSheet, yearsSheet } from './breakdownSheets'
import { BreakdownChoice } from './BreakdownChoice'
import { BreakdownFigure } from './BreakdownFigure'
import { basisNote, coverageNotes, markNotes } from './partsNotes'
import { partsModel, type PartsModel } from './partRows'
import { useSpeech, type Speech } from './useSpeech'

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
  const speech = useSpeech()
  const { period, division } = useAllSeries()
  const { view } = useView()
  const region = division.regions.some(({ id }) => id === view.region) ? view.region : null
  const years = useMemo(
    () => [...new Set(breakdowns.flatMap(({ periods }) => periods))].toSorted(),
    [breakdowns],
  )
  const year = yearOnShow(years, yearOf(period))
  const models = useMemo(
    () => breakdowns.map((each) => partsModel(each, indicator, { region, year }, speech.words)),
    [breakdowns, indicator, region, year, speech],
  )
  const about = [
    speech.words.local(indicator.unitName).text,
    ...markNotes(models, speech),
    basisNote(indicator, speech),
  ]
  return (
    <div className="breakdowns" data-state="fresh">
      <div className="breakdowns__head">
        <h2 className="breakdowns__title">{t('title')}</h2>
        <BreakdownChoice place={{ region, year }} years={years} speech={speech} />
        <FileMenu
          name={`${speech.words.local(indicator.name).text}_${t('title')}`}
          sheet={() => yearsSheet(models, speech)}
          workbook={() =>
            Promise.resolve([
              yearsSheet(models, speech),
              ...models.map((model) => regionsSheet(model, speech)),
            ])
          }
          picture={() => breakdownsPicture(models, speech)}
        />
      </div>
      <p className="breakdowns__note">{about.join(' · ')}</p>
      <Coverage models={models} speech={speech} />
      <div className="breakdowns__figures">
        {models.map((model) => (
          <BreakdownFigure key={model.breakdown.id} model={model} speech={speech} />
        ))}
      </div>
    </div>
  )
}

/** Regions in the sums of the country, and other counting rules: said once where all breakdowns have the same, and by each where they differ. */
function Coverage({ models, speech }: { models: readonly PartsModel[]; speech: Speech }) {
  const lines = models.map((model) => ({ model, said: coverageNotes(model, speech).join(' ') }))
  const said = lines.filter((line) => line.said !== '')
  const isOne = new Set(lines.map((line) => line.said)).size === 1
  return said.slice(0, isOne ? 1 : undefined).map(({ model, said: line }) => (
    <p key={model.breakdown.id} className="breakdowns__note">
      {isOne ? line : `${speech.words.local(model.breakdown.name).text}: ${line}`}
    </p>
  ))
}
