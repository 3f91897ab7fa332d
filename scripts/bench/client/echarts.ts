import { BarChart, LineChart, MapChart, ScatterChart } from 'echarts/charts'
import { GeoComponent, GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, registerMap, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { FeatureCollection, Polygon, MultiPolygon } from 'geojson'
import { startControls, type Choice } from './controls'
import {
  bordersOf,
  COLOURS,
  fetchJson,
  formatOf,
  nationalOf,
  NO_DATA,
  rankingOf,
  type BenchData,
} from './data'
import { add, find, text } from './dom'
import { makeValueTable } from './valueTable'

/** The map page with Apache ECharts, written with care: three charts, no animation, and a step updates only series data. */
register([
  BarChart,
  LineChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  TooltipComponent,
  VisualMapComponent,
  CanvasRenderer,
])

type Properties = { readonly id: string; readonly name: string; readonly cp: readonly [number, number] }

const [data, boundaries] = await Promise.all([
  fetchJson<BenchData>('data.json'),
  fetchJson<FeatureCollection<Polygon | MultiPolygon, Properties>>('boundaries.json'),
])
// The two declarations of GeoJSON differ in what they call read-only.
registerMap('regions', boundaries as unknown as Parameters<typeof registerMap>[1])

const map = init(find('#map', HTMLElement))
const bars = init(find('#bars', HTMLElement))
const line = init(find('#national', HTMLElement))
const nationalValue = text(find('#national-value', HTMLElement))
const showTable = makeValueTable(data)
const names = data.regions.map(({ name }) => name)
const shortNames = new Map(data.regions.map(({ name, shortName }) => [name, shortName]))

let format: (value: number | null | undefined) => string = () => ''
let unit = ''
let places: readonly number[] = []
let borders: readonly number[] = []
let national: readonly (number | null)[] = []

// ECharts hands a formatter what it has drawn; missing values come as NaN.
interface Drawn {
  readonly name: string
  readonly value: number | undefined
}
const shown = (value: number | undefined) => format(value === undefined || Number.isNaN(value) ? null : value)

map.setOption({
  animation: false,
  tooltip: {
    showDelay: 0,
    hideDelay: 0,
    transitionDuration: 0,
    formatter: ({ name, value }: Drawn) =>
      `<div role="tooltip"><b>${name}</b><br>${shown(value)} ${unit}, place ${places.indexOf(names.indexOf(name)) + 1}</div>`,
  },
  visualMap: { type: 'piecewise', pieces: [], outOfRange: { color: NO_DATA }, left: 0, bottom: 0 },
  series: {
    type: 'map',
    map: 'regions',
    nameProperty: 'name',
    aspectScale: 1,
    layoutCenter: ['50%', '50%'],
    layoutSize: '100%',
    itemStyle: { borderColor: '#fff', areaColor: NO_DATA },
    label: {
      show: true,
      fontSize: 12,
      lineHeight: 15,
      color: '#13272e',
      formatter: ({ name, value }: Drawn) => `${shortNames.get(name) ?? name}\n${shown(value)}`,
    },
    emphasis: { label: { show: true } },
    data: [],
  },
})
bars.setOption({
  animation: false,
  grid: { left: 150, right: 60, top: 0, bottom: 0 },
  xAxis: { type: 'value', show: false },
  yAxis: { type: 'category', inverse: true, data: [], axisTick: { show: false }, axisLine: { show: false } },
  series: {
    type: 'bar',
    barWidth: 6,
    label: { show: true, position: 'right', formatter: ({ value }: Drawn) => shown(value) },
    data: [],
  },
})
line.setOption({
  animation: false,
  grid: { left: 6, right: 6, top: 6, bottom: 6 },
  xAxis: { type: 'category', show: false, data: [] },
  yAxis: { type: 'value', show: false, scale: true },
  series: [
    { id: 'line', type: 'line', symbol: 'none', data: [] },
    { id: 'now', type: 'scatter', symbolSize: 8, data: [] },
  ],
})

/** Upper and lower border of each class, as the legend colours them. */
const piecesOf = () =>
  COLOURS.map((color, index) => ({
    color,
    ...(index > 0 && { gte: borders[index - 1] }),
    ...(index < borders.length && { lt: borders[index] }),
  }))

function paintMap({ indicator, at }: Choice, isNewIndicator: boolean): void {
  map.setOption({
    ...(isNewIndicator && { visualMap: { pieces: piecesOf() } }),
    series: { data: names.map((name, row) => ({ name, value: indicator.values[row]?.[at] ?? '-' })) },
  })
}

function paintBars({ indicator, at }: Choice): void {
  const colourAt = (value: number | null) => {
    const above = value === null ? 0 : borders.findIndex((border) => value < border)
    return COLOURS[above === -1 ? COLOURS.length - 1 : above]
  }
  bars.setOption({
    yAxis: { data: places.map((row) => names[row]) },
    series: {
      data: places.map((row) => {
        const value = indicator.values[row]?.[at] ?? null
        return { value: value ?? '-', itemStyle: { color: colourAt(value) } }
      }),
    },
  })
}

function paintLine({ indicator, at }: Choice, isNewIndicator: boolean): void {
  line.setOption({
    ...(isNewIndicator && { xAxis: { data: indicator.periods } }),
    series: [
      isNewIndicator ? { id: 'line', data: national } : { id: 'line' },
      { id: 'now', data: [[at, national[at] ?? '-']] },
    ],
  })
  nationalValue(format(national[at]))
}

// A canvas changes no element: it says when it has drawn, and where the regions are.
let frames = 0
map.on('rendered', () => {
  const stage = find('main', HTMLElement)
  if (frames === 0) {
    for (const { properties } of boundaries.features) {
      const [x = 0, y = 0] = map.convertToPixel({ seriesIndex: 0 }, [...properties.cp])
      const place = add('i', 'place', find('#places', HTMLElement))
      place.dataset['region'] = properties.id
      place.ariaLabel = properties.name
      place.style.setProperty('left', `${x - 2}px`)
      place.style.setProperty('top', `${y - 2}px`)
    }
    stage.setAttribute('aria-busy', 'false')
  }
  frames += 1
  stage.dataset['frame'] = String(frames)
})

startControls(data, (choice, isNewIndicator) => {
  const { indicator, at } = choice
  if (isNewIndicator) {
    format = formatOf(indicator)
    unit = indicator.unit
    borders = bordersOf(indicator)
    national = nationalOf(indicator)
  }
  places = rankingOf(indicator, at)
  paintMap(choice, isNewIndicator)
  paintBars(choice)
  paintLine(choice, isNewIndicator)
  showTable(choice)
})
