import { MEASURES, type Figures, type Measure } from './measure'
import { median } from './median'
import { TITLES, type PageName } from './pages'

type Results = ReadonlyMap<PageName, readonly Figures[]>

interface Row {
  readonly title: string
  readonly digits: number
  readonly target: string
}

const ROWS: Readonly<Record<Measure, Row>> = {
  kilobytes: { title: 'kB gz before the first map', digits: 0, target: '≤ 200 kB' },
  fonts: { title: 'fonts by then, kB', digits: 0, target: '' },
  painted: { title: 'map painted, ms', digits: 0, target: '≤ 0.8, then ≤ 0.6 × ECharts' },
  slow: { title: 'map painted, Slow 4G + 4× CPU, ms', digits: 0, target: '≤ 0.8, then ≤ 0.6 × ECharts' },
  step: { title: 'period step settled, ms', digits: 1, target: '≤ 1.3, then ≤ 1.1 × SVG' },
  thread: { title: 'main thread a step, ms', digits: 1, target: '≤ 2, then ≤ 1.5 × SVG' },
  fps: { title: 'fps, a step every 800 ms', digits: 0, target: '≥ 58' },
  fpsFast: { title: 'fps, a step every 100 ms', digits: 0, target: '≥ 58' },
  longTasks: { title: 'long tasks while playing', digits: 0, target: '0' },
  switch: { title: 'indicator switch settled, ms', digits: 1, target: '≤ 1.3, then ≤ 1.1 × SVG' },
  hover: { title: 'hover to tooltip, ms', digits: 1, target: '≤ 1.25 × SVG' },
  firstPass: { title: 'heap, first 60 switches, kB', digits: 0, target: '' },
  heap: { title: 'heap, 200 switches more, kB', digits: 0, target: '≤ 500 kB' },
  nodes: { title: 'DOM nodes, 200 switches more', digits: 0, target: 'flat' },
  listeners: { title: 'listeners, 200 switches more', digits: 0, target: 'flat' },
}

const COLUMNS: readonly PageName[] = ['floor', 'svg', 'echarts', 'birlik', 'birlikHttp']
const GROWTH: readonly Measure[] = ['painted', 'step', 'thread', 'fps', 'fpsFast', 'longTasks', 'hover']
/** Of what stays flat or is counted in frames, a ratio says nothing. */
const WITHOUT_RATIO: readonly Measure[] = [
  'fonts',
  'fps',
  'fpsFast',
  'longTasks',
  'firstPass',
  'heap',
  'nodes',
  'listeners',
]

/** The median over the rounds that took a measure; null when none did. */
function figure(results: Results, page: PageName, measure: Measure): number | null {
  const values = (results.get(page) ?? [])
    .map((figures) => figures[measure])
    .filter((value) => value !== undefined)
  return values.length === 0 ? null : median(values)
}

const write = (value: number | null, digits: number) => (value === null ? '' : value.toFixed(digits))

function ratio(results: Results, measure: Measure, page: PageName, to: PageName): string {
  const [ours, theirs] = [figure(results, page, measure), figure(results, to, measure)]
  return ours === null || theirs === null || WITHOUT_RATIO.includes(measure) ? '' : (ours / theirs).toFixed(2)
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 || index === head.length - 1 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** The figures as Markdown: one table against the reference pages, one for the growth of the division. */
export function report(results: Results, machine: string): string {
  const compared = MEASURES.map((measure) => [
    ROWS[measure].title,
    ...COLUMNS.map((page) => write(figure(results, page, measure), ROWS[measure].digits)),
    ratio(results, measure, 'birlik', 'svg'),
    ratio(results, measure, 'birlik', 'echarts'),
    ROWS[measure].target,
  ])
  const grown = GROWTH.map((measure) => [
    ROWS[measure].title,
    ...(['svgMany', 'birlikMany'] as const).map((page) =>
      write(figure(results, page, measure), ROWS[measure].digits),
    ),
    ratio(results, measure, 'svgMany', 'svg'),
    ratio(results, measure, 'birlikMany', measure === 'painted' ? 'birlikHttp' : 'birlik'),
    measure === 'step' || measure === 'thread' ? '≤ 1.6 × 16 regions' : '',
  ])
  return [
    `${machine}.`,
    table(['', ...COLUMNS.map((page) => TITLES[page]), '÷ SVG', '÷ ECharts', 'target'], compared),
    table(['', TITLES.svgMany, TITLES.birlikMany, 'SVG growth', 'Birlik growth', 'target'], grown),
  ].join('\n\n')
}
