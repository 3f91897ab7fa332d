import { useTranslation } from 'react-i18next'
import { quarterOf, yearOf, type Quarter, type Year } from '../../../domain/period'
import { useFormats } from '../../../i18n/formats/formats'
import { useAnnounce } from '../../../view/announce'
import { useAllSeries } from '../../../view/useAllSeries'
import { useViewActions } from '../../../view/useView'
import type { Place } from './partRows'
import { placeName, placeText, yearText } from './partsLabels'
import type { Speech } from './useSpeech'

interface Props {
  readonly place: Place
  /** Years that can be chosen, ascending. */
  readonly years: readonly Year[]
  readonly speech: Speech
}

/** The same quarter of another year, or the last one there is. */
function quarterIn(quarters: readonly Quarter[], year: Year, like: Quarter): Quarter | undefined {
  const own = quarters.filter((quarter) => yearOf(quarter) === Number(year))
  return own.find((quarter) => quarterOf(quarter) === quarterOf(like)) ?? own.at(-1)
}

/** The country or a region, and the year: those of the view, so that the rest of the page follows. */
export function BreakdownChoice({ place, years, speech }: Props) {
  const { t } = useTranslation('breakdowns')
  const formats = useFormats()
  const { division, quarters, period } = useAllSeries()
  const { change } = useViewActions()
  const announce = useAnnounce()
  const regions = division.regions.toSorted((a, b) =>
    formats.compare(speech.regionName(a.id), speech.regionName(b.id)),
  )
  return (
    <div className="breakdown-choice">
      <label>
        <span>{t('region')}</span>
        <select
          value={place.region ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            const region = chosen === '' ? null : chosen
            change({ region })
            announce(placeText({ ...place, region }, speech))
          }}
        >
          <option value="">{placeName(null, speech)}</option>
          {regions.map(({ id }) => (
            <option key={id} value={id}>
              {speech.regionName(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('year')}</span>
        <select
          value={place.year}
          onChange={(event) => {
            const year = years.find((each) => each === event.currentTarget.value)
            const to = year === undefined ? undefined : quarterIn(quarters, year, period)
            if (year === undefined || to === undefined) return
            change({ period: to })
            announce(placeText({ ...place, year }, speech))
          }}
        >
          {years.toReversed().map((year) => (
            <option key={year} value={year}>
              {yearText(year, speech)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
