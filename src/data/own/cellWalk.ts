import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import { decimalMarkOf, type DecimalMark } from '../../domain/spelling/figureSpelling'
import type { IndicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { headingParts, type HeadingParts } from './headingParts'
import { isFigures, type ColumnRole, type Mapping } from './mapping'
import type { NameReader, ReadName } from './nameReader'
import type { Place } from './problemLog'
import { textOfCell, type RawCell, type RawRow, type RawTable } from './rawTable'

/** A cell of figures with what it is of, as far as the table says so. */
export interface RowCell {
  readonly region: ReadName<RegionId>
  readonly indicator: ReadName<IndicatorId>
  readonly period: ReadName<Period>
  readonly value: RawCell | undefined
  readonly status: string
  readonly mark: DecimalMark
  readonly place: Place
}

/** Columns that say what the figures of a row are. */
type NamedColumn = 'region' | 'indicator' | 'period' | 'status'

/** A column of figures. */
interface FigureColumn {
  readonly at: number
  readonly role: ColumnRole
  readonly heading: string
  readonly says: HeadingParts
  readonly mark: DecimalMark
}

const known = <T>(means: T): ReadName<T> => ({ means, mended: null })
const BARE_QUARTER = /^([1-4]|i{1,3}|iv)$/i

/** Year and quarter in columns of their own: "2019" and "4" or "IV" are "2019 Q4". */
function joinedPeriod(texts: readonly string[]): string {
  const [first = '', second] = texts
  if (second === undefined) return first
  const quarter = texts.find((text) => BARE_QUARTER.test(text))
  const year = texts.find((text) => text !== quarter) ?? ''
  return quarter === undefined ? texts.join(' ') : `${year} Q${quarter}`
}

/** Walks the figures of a table, row by row, column by column. */
export class CellWalk {
  readonly #rows: readonly RawRow[]
  readonly #mapping: Mapping
  readonly #names: NameReader
  readonly #columns: readonly FigureColumn[]
  readonly #places: Readonly<Record<NamedColumn, readonly number[]>>

  constructor({ rows }: RawTable, mapping: Mapping, names: NameReader, speller: IndicatorSpeller) {
    this.#rows = rows.slice(mapping.header + 1)
    this.#mapping = mapping
    this.#names = names
    const placesOf = (wanted: ColumnRole) =>
      mapping.roles.flatMap((role, at) => (role === wanted ? [at] : []))
    this.#places = {
      region: placesOf('region'),
      indicator: placesOf('indicator'),
      period: placesOf('period'),
      status: placesOf('status'),
    }
    this.#columns = mapping.roles.flatMap((role, at): FigureColumn[] => {
      if (!isFigures(role)) return []
      const heading = textOfCell(rows[mapping.header]?.cells[at])
      const texts = this.#rows.flatMap(({ cells }) => {
        const cell = cells[at]
        return typeof cell === 'string' ? [cell] : []
      })
      return [{ at, role, heading, says: headingParts(heading, speller), mark: decimalMarkOf(texts) }]
    })
  }

  get rows(): number {
    return this.#rows.length
  }

  /** Rows without any figure whose first name is no region: notes below a table. */
  get notes(): number {
    return this.#rows.filter((row) => this.#isNote(row)).length
  }

  #isNote(row: RawRow): boolean {
    if (this.#columns.some(({ at }) => textOfCell(row.cells[at]) !== '')) return false
    const [text] = this.#textsIn(row, 'region')
    const region = text === undefined ? null : this.#names.region(text)
    return region !== null && (region === 'country' || 'reason' in region)
  }

  /** All names that stand for regions, in the rows and in the headings. */
  *regionNames(): Iterable<string> {
    const [at] = this.#places.region
    if (at !== undefined) for (const { cells } of this.#rows) yield textOfCell(cells[at])
    for (const { role, heading } of this.#columns) if (role === 'figures-by-region') yield heading
  }

  #textsIn(row: RawRow, of: NamedColumn): readonly string[] {
    return this.#places[of].map((at) => textOfCell(row.cells[at]))
  }

  #region(row: RawRow, { role, heading, says }: FigureColumn): ReadName<RegionId> {
    const [text] = this.#textsIn(row, 'region')
    if (role === 'figures-by-region')
      return says.region === null ? this.#names.region(heading) : known(says.region)
    if (text !== undefined) return this.#names.region(text)
    return says.region === null ? this.#names.region('') : known(says.region)
  }

  #indicator(row: RawRow, { role, heading, says }: FigureColumn): ReadName<IndicatorId> {
    const [text] = this.#textsIn(row, 'indicator')
    if (role === 'figures-by-indicator')
      return says.indicator === null ? this.#names.indicator(heading) : known(says.indicator)
    if (text !== undefined) return this.#names.indicator(text)
    const given = says.indicator ?? this.#mapping.indicator
    return given === null ? this.#names.indicator('') : known(given)
  }

  #period(row: RawRow, { role, heading, says }: FigureColumn): ReadName<Period> {
    if (role === 'figures-by-period')
      return says.period === null ? this.#names.period(heading) : known(says.period)
    const texts = this.#textsIn(row, 'period')
    if (texts.length > 0) return this.#names.period(joinedPeriod(texts))
    const given = says.period ?? this.#mapping.period
    return given === null ? this.#names.period('') : known(given)
  }

  each(tell: (cell: RowCell) => void): void {
    for (const row of this.#rows) {
      if (this.#isNote(row)) continue
      const [status = ''] = this.#textsIn(row, 'status')
      for (const column of this.#columns)
        tell({
          region: this.#region(row, column),
          indicator: this.#indicator(row, column),
          period: this.#period(row, column),
          value: row.cells[column.at],
          status,
          mark: column.mark,
          place: { line: row.line, column: column.at + 1, heading: column.heading },
        })
    }
  }
}
