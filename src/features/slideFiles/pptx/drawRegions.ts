import type { Boundaries } from '../../../data/dataSource'
import type { SlideValue } from '../../../domain/deck/slide'
import type { ChartSpec } from './chartSpec'
import { drawLegend } from './drawLegend'
import { drawMap, fillOf } from './drawMap'
import { drawTiles } from './drawTiles'
import { ABSENCE_FILL, COLOUR, DIRECTION_SIGN, favourColour } from './look'
import type { Box, Page } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'

const GAP = 0.3
const LEGEND = 0.5
/** Part of the width that a map or a ranking has. */
const WIDE = 0.64
const SERIES_HEIGHT = 1.25

/** Figure of the country, its change, how many reported; gives where the next thing begins. */
function drawNational(page: Page, { body, frame, language }: RegionsScene, box: Box): number {
  const label = `${body.nationalLabel[language]} · ${frame.label[language]}`
  let { y } = box
  const put = (text: string, h: number, look: Parameters<Page['text']>[2]) => {
    const { height } = page.text(text, { ...box, y, h }, look)
    y += height + (height === 0 ? 0 : 0.06)
  }
  put(label, 0.5, { largest: 14, smallest: 9, colour: COLOUR.ink2, name: 'Country' })
  const isFigure = frame.national.value !== null
  put(frame.national.text[language], 0.75, {
    largest: isFigure ? 40 : 20,
    smallest: 12,
    isBold: true,
    name: 'National figure',
  })
  if (frame.change !== null) {
    const { text, direction, favour } = frame.change
    put(`${DIRECTION_SIGN[direction]}${text[language]}`, 0.55, {
      largest: 15,
      smallest: 9,
      isBold: true,
      colour: favourColour(favour),
      name: 'Change',
    })
  }
  put(frame.coverage[language], 0.5, { largest: 12, smallest: 8, colour: COLOUR.ink2, name: 'Coverage' })
  return y + 0.05
}

/** "3. Ақтөбе"; a region without a value says so in place of its bar. */
function barName(scene: RegionsScene, value: SlideValue): string {
  const name = nameIn(scene, value.region)
  if (value.value === null) return `${name}: ${valueText(value, scene.language)}`
  return value.rank === null ? name : `${value.rank}. ${name}`
}

/** The ranking as a native bar chart: bars in the colours of their classes, figures as the stage writes them. */
export function rankingChart(scene: RegionsScene, fontSize: number): ChartSpec {
  const { frame, body, language } = scene
  const known = frame.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  const beyond = (most - least) * 0.22
  return {
    kind: 'bar',
    categories: frame.values.map((value) => barName(scene, value)),
    series: [
      {
        name: `${scene.title}, ${frame.label[language]}, ${body.legend.unit[language]}`,
        values: frame.values.map(({ value }) => value),
        colour: COLOUR.bar,
        width: 0,
        points: frame.values.map((value) => ({ colour: barColour(scene, value) })),
        labels: new Map(
          frame.values.flatMap((value, i) =>
            value.value === null
              ? []
              : [[i, { text: valueText(value, language), place: 'outEnd' }] as const],
          ),
        ),
      },
    ],
    // Room for the figure at the end of the longest bar.
    valueAxis: {
      ...(least < 0 ? { min: least - beyond } : { min: 0 }),
      max: most === 0 && least === 0 ? 1 : most + beyond,
      decimals: 0,
      isHidden: true,
    },
    fontSize,
  }
}

function barColour(scene: RegionsScene, value: SlideValue): string {
  const fill = fillOf(scene, value)
  return Object.values(ABSENCE_FILL).includes(fill) ? COLOUR.lineStrong : fill
}

/** The figure of the country over the periods that were played. */
function nationalChart({ body, language }: RegionsScene): ChartSpec {
  const values = body.frames.map(({ national }) => national.value)
  const last = values.findLastIndex((value) => value !== null)
  const text = body.frames[last]?.national.text[language] ?? ''
  const known = values.filter((value) => value !== null)
  return {
    kind: 'line',
    categories: body.frames.map(({ label }) => label[language]),
    series: [
      {
        name: body.nationalLabel[language],
        values,
        colour: COLOUR.brand,
        width: 2.25,
        mark: 'circle',
        markSize: 5,
        labels: last === -1 ? new Map() : new Map([[last, { text, place: 't' }]]),
      },
    ],
    valueAxis: {
      ...(known.some((value) => value < 0) ? {} : { min: 0, max: Math.max(...known, 1e-9) * 1.35 }),
      decimals: 0,
      isHidden: true,
    },
    fontSize: 10,
    labelEvery: Math.ceil(values.length / 7),
  }
}

const nationalAlt = ({ body, language }: RegionsScene): string =>
  `${body.nationalLabel[language]}. ${body.frames
    .map(({ label, national }) => `${label[language]}: ${national.text[language]}`)
    .join('; ')}.`

/** Regions as a map, as tiles or as a ranking, the country beside them. */
export function drawRegions(page: Page, scene: RegionsScene, boundaries: Boundaries | null, box: Box): void {
  const { body } = scene
  const left = { ...box, w: box.w * WIDE }
  const right = { ...box, x: box.x + left.w + GAP, w: box.w - left.w - GAP }
  const isPlayed = body.frames.length > 1
  const isRanking = body.layout === 'ranking' || (body.layout === 'map' && boundaries === null)
  const foot = (isPlayed ? SERIES_HEIGHT : 0) + LEGEND
  const main = { ...left, h: left.h - foot - 0.1 }
  if (isRanking) page.chart(rankingChart(scene, 12), main, 'Ranking', regionsAlt(scene))
  else if (body.layout === 'map' && boundaries !== null) drawMap(page, scene, boundaries, main)
  else drawTiles(page, scene, main)
  drawLegend(page, scene, { ...left, y: main.y + main.h + 0.1, h: LEGEND })
  if (isPlayed) {
    const series = { ...left, y: left.y + left.h - SERIES_HEIGHT, h: SERIES_HEIGHT }
    page.chart(nationalChart(scene), series, body.nationalLabel[scene.language], nationalAlt(scene))
  }
  const y = drawNational(page, scene, right)
  if (isRanking) return
  const rest = { ...right, y, h: right.y + right.h - y }
  const longest = Math.max(...scene.frame.values.map((value) => barName(scene, value).length))
  const perRow = (rest.h * 72) / Math.max(1, scene.frame.values.length)
  const size = Math.max(7, Math.min(11, Math.floor(perRow / 1.25), longest > 30 ? 9 : 11))
  page.chart(rankingChart(scene, size), rest, 'Ranking', regionsAlt(scene))
}

