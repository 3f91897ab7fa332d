import { nextDay } from '../../src/domain/day'
import { daysOf, quartersOf } from '../../src/domain/period'
import { formatsFor } from '../../src/i18n/formats/formats'
import { workbookCell } from '../../src/ui/files/workbook'

/** Zones east and west of Greenwich, and the one of the country. */
const ZONES = ['UTC', 'Asia/Almaty', 'America/Los_Angeles', 'Pacific/Kiritimati']
const PERIODS = [2013, 2019, 2020].flatMap((year) => [`${year}` as const, ...quartersOf(year)])

/** Everything that is written of periods and of the days they begin and end with. */
const written = () => ({
  offset: new Date(2019, 11, 31).getTimezoneOffset(),
  texts: PERIODS.flatMap((period) => {
    const { from, to } = daysOf(period)
    return [
      [from, to, nextDay(to), workbookCell({ kind: 'date', iso: from }, '')?.value],
      ...(['kk', 'ru', 'en'] as const).map((language) => {
        const { period: name, span, date } = formatsFor(language)
        return [name(period, 'long'), span(period, 'year-to-date', 'short'), date(from), date(to)]
      }),
    ]
  }),
})

// A process may change its zone, a thread may not.
const said = ZONES.map((zone) => {
  process.env['TZ'] = zone
  return [zone, written()]
})
process.stdout.write(JSON.stringify(Object.fromEntries(said)))
