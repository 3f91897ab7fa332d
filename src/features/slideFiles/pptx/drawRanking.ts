import type { SlideValue } from '../../../domain/deck/slide'
import type { ChartSpec } from './chartSpec'
import { fillOf } from './drawMap'
import { ABSENCE_FILL, COLOUR } from './look'
import type { Box, Page } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'
import { sizeOfLines, textWidth } from './textFit'

/** "3. Ақтөбе" */
function barName(scene: RegionsScene, { region, rank }: SlideValue): string {
  const name = nameIn(scene, region)
  return rank === null ? name : `${rank}. ${name}`
}

/** The size at which names stand beside the bars of a chart, and the part of its width that they have. */
function namesOf(
  scene: RegionsScene,
  { w, h }: Box,
): { readonly fontSize: number; readonly namesPart: number } {
  const names = scene.frame.values.map((value) => barName(scene, value))
  const perRow = (h * 72) / Math.max(1, names.length)
  // Closer, and LibreOffice leaves every second name out.
  const tallest = Math.max(8, Math.min(13, Math.floor(perRow / 1.27)))
  const fontSize = sizeOfLines(names, { w: w * 0.6, largest: tallest, smallest: 8 })
  const widest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)))
  return { fontSize, namesPart: Math.min(0.66, (widest + 0.2) / w) }
}

/** The ranking as a native bar chart: bars in the colours of their classes, figures as the stage writes them. */
function rankingChart(scene: RegionsScene, box: Box): ChartSpec {
  const { frame, body, language } = scene
  const known = frame.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  const { fontSize, namesPart } = namesOf(scene, box)
  const texts = frame.values.map((value) => textWidth(valueText(value, language), fontSize))
  const bars = box.w * (0.99 - namesPart)
  // Room for the figure at the end of the longest bar.
  const part = Math.min(0.5, (Math.max(0, ...texts) + 0.12) / bars)
  const beyond = ((most - least) * part) / (1 - part)
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
            value.value === null ? [] : [[i, { text: valueText(value, language), place: 'outEnd' }] as const],
          ),
        ),
      },
    ],
    valueAxis: {
      min: least < 0 ? least - beyond : 0,
      max: most === 0 && least === 0 ? 1 : most + beyond,
      decimals: 0,
      isHidden: true,
    },
    fontSize,
    namesPart,
  }
}

/** The ranking, and under it in words who has no bar and why. */
export function drawRanking(page: Page, scene: RegionsScene, box: Box): void {
  const { language } = scene
  const absent = scene.frame.values.filter(({ value }) => value === null)
  const said = absent.map((value) => `${nameIn(scene, value.region)}: ${valueText(value, language)}`)
  const below = said.length === 0 ? 0 : Math.min(0.6, box.h * 0.15)
  const main = { ...box, h: box.h - below }
  page.chart(rankingChart(scene, main), main, 'Ranking', regionsAlt(scene))
  if (said.length === 0) return
  const swatch = { x: box.x, y: main.y + main.h + 0.06, w: 0.26, h: 0.17 }
  const mark = absent[0]?.absence ?? 'missing'
  page.rectangle(swatch, {
    fill: ABSENCE_FILL[mark],
    line: COLOUR.lineStrong,
    lineWidth: 0.5,
    name: 'No value',
  })
  const text = { x: box.x + 0.34, y: swatch.y - 0.02, w: box.w - 0.34, h: below - 0.04 }
  page.text(said.join('; '), text, { largest: 11, smallest: 7, colour: COLOUR.ink2, name: 'Without a value' })
}

function barColour(scene: RegionsScene, value: SlideValue): string {
  const fill = fillOf(scene, value)
  return Object.values(ABSENCE_FILL).includes(fill) ? COLOUR.lineStrong : fill
}
