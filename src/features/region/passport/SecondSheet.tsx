import { useTranslation } from 'react-i18next'
import type { Language } from '../../../domain/region'
import { useFigureText } from '../../../i18n/figureText'
import { useLocalText } from '../../../i18n/localText'
import { BandChart } from '../../../ui/charts/BandChart'
import { TrendKey } from '../../../ui/charts/TrendKey'
import { headlinesOf, type RegionRow } from '../../../view/regionModel'
import { useRegionModel } from '../../../view/useRegionModel'
import { useTrend } from '../useTrend'
import { Both } from './Both'
import { PrintedRegisters } from './PrintedRegisters'
import { PrintedTable } from './PrintedTable'
import { Sheet } from './Sheet'

/** Height of a chart whose width is 360 units. */
const PAPER_HEIGHT = 116

/** Courses of the years inside the band of all regions, and the table of figures. */
export function SecondSheet({ languages }: { languages: readonly Language[] }) {
  const { catalogue, rows } = useRegionModel()
  const count = languages.length === 1 ? 4 : 2
  const charts = catalogue.programme.directions
    .flatMap(({ id }) => headlinesOf(rows, id).slice(0, 1))
    .slice(0, count)
  return (
    <Sheet page={2} languages={languages}>
      <Both languages={languages} className="sheet__heading">
        <Heading name="trends" />
      </Both>
      <div className="printed-trends">
        {charts.map((row) => (
          <PrintedTrend key={row.indicator.id} row={row} languages={languages} />
        ))}
      </div>
      <Both languages={languages} className="sheet__key">
        <Key />
      </Both>
      <Both languages={languages} className="sheet__heading">
        <Heading name="table" />
      </Both>
      <PrintedTable languages={languages} />
      {languages.length > 1 && (
        <Both languages={languages} className="sheet__registers">
          <PrintedRegisters />
        </Both>
      )}
    </Sheet>
  )
}

function Heading({ name }: { name: 'trends' | 'table' }) {
  const { t } = useTranslation('region')
  return (
    <p className="sheet__title" role="heading" aria-level={2}>
      {name === 'trends' ? t('trends') : t('sheet.table')}
    </p>
  )
}

function Key() {
  const local = useLocalText()
  const { region } = useRegionModel()
  return <TrendKey name={local(region.shortName).text} />
}

function PrintedTrend({ row, languages }: { row: RegionRow; languages: readonly Language[] }) {
  const trend = useTrend(row)
  return (
    <figure className="printed-trend">
      <figcaption>
        <Both languages={languages}>
          <TrendName row={row} />
        </Both>
      </figcaption>
      <BandChart {...trend} at={row.period} height={PAPER_HEIGHT} />
    </figure>
  )
}

function TrendName({ row }: { row: RegionRow }) {
  const local = useLocalText()
  const figureText = useFigureText()
  return (
    <>
      <strong>{local(row.indicator.name).text}</strong>{' '}
      <span>{figureText.unit(row.indicator, row.reading.normalisation)}</span>
    </>
  )
}
