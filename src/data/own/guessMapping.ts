import { fold } from '../../domain/searchFold'
import { spelledFigure } from '../../domain/spelling/figureSpelling'
import type { IndicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { spelledPeriod } from '../../domain/spelling/periodSpelling'
import { spelledRegion } from '../../domain/spelling/regionSpelling'
import { headingParts } from './headingParts'
import type { ColumnRole, Mapping } from './mapping'
import { textOfCell, type RawRow, type RawTable } from './rawTable'

const wordsOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => fold(word).whole))

/** First words of headings, in three languages. */
const HEADINGS: readonly (readonly [ColumnRole, ReadonlySet<string>])[] = [
  [
    'region',
    wordsOf(
      'регион регионы регионов область области облыс облыстар өңір өңірлер region regions oblast территория аумақ като kato iso',
    ),
  ],
  ['indicator', wordsOf('показатель показатели көрсеткіш көрсеткіштер indicator indicators')],
  ['period', wordsOf('период кезең period квартал тоқсан quarter год жыл year дата күні date')],
  ['status', wordsOf('статус status мәртебе мәртебесі күй күйі')],
  ['figures', wordsOf('значение значения мән мәні мәндер value values число саны сан количество факт')],
]
/** Columns that package files and statistical tables have beside the figures. */
const NOT_READ = wordsOf('№ пп division rule margin примечание ескерту note примечания unit единица өлшем')

const isIn = (text: string, words: ReadonlySet<string>): boolean => {
  const [first = ''] = fold(text).words
  return words.has(first) || words.has(fold(text).whole)
}

/** Rows that headings are looked for in. */
const MOST_ABOVE = 30
/** Cells that the content of a column is judged by. */
const SAMPLE = 60
const MOST = 0.5

const isRegion = (text: string): boolean => {
  const { kind } = spelledRegion(text)
  return kind === 'region' || kind === 'later' || kind === 'country' || kind === 'former'
}

type Headed = 'figures-by-indicator' | 'figures-by-period' | 'figures-by-region' | null

/** What a heading says of the figures below it. */
function headedBy(text: string, speller: IndicatorSpeller): Headed {
  if (text === '') return null
  const { indicator, period, region } = headingParts(text, speller)
  if (indicator !== null) return 'figures-by-indicator'
  if (period !== null) return 'figures-by-period'
  return region === null ? null : 'figures-by-region'
}

/** The row of headings: the one most cells of which are known words, names or periods; else the first with two cells. */
function headerOf(rows: readonly RawRow[], speller: IndicatorSpeller): number {
  let best = { at: -1, score: 1 }
  for (const [at, { cells }] of rows.slice(0, MOST_ABOVE).entries()) {
    const texts = cells.map(textOfCell).filter((text) => text !== '')
    const known = texts.filter(
      (text) => HEADINGS.some(([, words]) => isIn(text, words)) || headedBy(text, speller) !== null,
    )
    // A row of data begins with a region or has figures; headings of periods are years, which look like figures too.
    const isData = texts.some(
      (text) => spelledFigure(text, '.').kind === 'number' && spelledPeriod(text) === null,
    )
    const score = isData ? 0 : known.length
    if (score > best.score || (score === 1 && best.at === -1 && texts.length > 1)) best = { at, score }
  }
  if (best.at !== -1) return best.at
  return Math.max(
    0,
    rows.findIndex(({ cells }) => cells.filter((cell) => textOfCell(cell) !== '').length > 1),
  )
}

/** What the cells of a column are, by most of them. */
function byContent(cells: readonly string[], speller: IndicatorSpeller): ColumnRole {
  const filled = cells.filter((text) => text !== '')
  if (filled.length === 0) return 'unread'
  const share = (test: (text: string) => boolean) => filled.filter(test).length / filled.length
  if (share(isRegion) > MOST) return 'region'
  if (share((text) => spelledPeriod(text) !== null) > MOST) return 'period'
  if (share((text) => speller(text).kind === 'indicator') > MOST) return 'indicator'
  if (share((text) => /^[APEBOMQ]$/.test(text)) > MOST) return 'status'
  return share(
    (text) =>
      spelledFigure(text, ',').kind !== 'unreadable' || spelledFigure(text, '.').kind !== 'unreadable',
  ) > MOST
    ? 'figures'
    : 'unread'
}

/** One column a role; a second column of regions or of figures under no known heading is not read. */
function onlyOne(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const hasHeaded = roles.some((role) => role.startsWith('figures-by-'))
  return roles.map((role, at) => {
    if (role === 'figures' && hasHeaded) return 'unread'
    const isSingle = role === 'region' || role === 'indicator' || role === 'status' || role === 'figures'
    return isSingle && roles.indexOf(role) !== at ? 'unread' : role
  })
}

function roleOf(heading: string, cells: readonly string[], speller: IndicatorSpeller): ColumnRole {
  if (isIn(heading, NOT_READ)) return 'unread'
  const content = byContent(cells, speller)
  const headed = headedBy(heading, speller)
  if (headed !== null && content !== 'region' && content !== 'indicator') return headed
  const named = HEADINGS.find(([, words]) => isIn(heading, words))?.[0]
  // "Регион" over a column of numbers in order is not believed; "Значение" over figures is.
  if (
    named !== undefined &&
    (content === named || content === 'unread' || named === 'figures' || named === 'period')
  )
    return named
  return content
}

/**
 * How a table is probably meant, by its headings and what stands below them. A person looks at it and changes it.
 * @param header index of the row of headings, where a person has said it.
 */
export function guessMapping(
  { rows }: Pick<RawTable, 'rows'>,
  speller: IndicatorSpeller,
  header = headerOf(rows, speller),
): Mapping {
  const headings = rows[header]?.cells ?? []
  const sample = rows.slice(header + 1, header + 1 + SAMPLE)
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length))
  const roles = Array.from({ length: width }, (_, at) =>
    roleOf(
      textOfCell(headings[at]),
      sample.map(({ cells }) => textOfCell(cells[at])),
      speller,
    ),
  )
  // A title above may say what the whole table is of: "Воскресные школы, 2019 год".
  const titles = rows
    .slice(0, header)
    .flatMap(({ cells }) => cells.map(textOfCell).filter((text) => text !== ''))
  const said = titles.map((text) => headingParts(text, speller))
  return {
    header,
    roles: onlyOne(roles),
    indicator: said.find(({ indicator }) => indicator !== null)?.indicator ?? null,
    period: said.find(({ period }) => period !== null)?.period ?? null,
  }
}
