import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerContract, HTTP_CONFIG } from './backEnd'
import { buildApp, buildReference } from './build'
import { benchData, demonstration, enlarged } from './dataset'
import { floorPage } from './floor'
import { securityHeaders, serve, type Site } from './serve'
import { ownBoundaries, planeGeoJson, squareBoundaries, svgShapes } from './shapes'

/** Regions of the made-up division. */
export const MANY = 220

export type PageName = 'floor' | 'svg' | 'echarts' | 'birlik' | 'birlikHttp' | 'svgMany' | 'birlikMany'

export const TITLES: Readonly<Record<PageName, string>> = {
  floor: 'floor',
  svg: 'hand-written SVG',
  echarts: 'ECharts',
  birlik: 'Birlik',
  birlikHttp: 'Birlik on a back-end',
  svgMany: `hand-written SVG, ${MANY} regions`,
  birlikMany: `Birlik on a back-end, ${MANY} regions`,
}

export interface ServedPages {
  readonly urls: Readonly<Record<PageName, string>>
  readonly stop: () => void
}

/** Builds every page into a temporary folder and serves each as a site of its own, from one process. */
export async function servePages(): Promise<ServedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'birlik-bench-'))
  const app = await buildApp(folder)
  const svg = await buildReference('svg', folder)
  const echarts = await buildReference('echarts', folder)
  rmSync(folder, { recursive: true })

  const small = demonstration()
  const smallData = benchData(small)
  const boundaries = ownBoundaries()
  const shapes = svgShapes(boundaries)
  const large = enlarged(MANY)
  const largeData = benchData(large)
  const squares = squareBoundaries(large.regions.map(({ id }) => id))
  const json = (name: string, value: unknown): readonly [string, Buffer] => [
    name,
    Buffer.from(JSON.stringify(value)),
  ]
  const config = ['config.json', HTTP_CONFIG] as const
  const security = securityHeaders()

  const sites: Record<PageName, Site> = {
    floor: await serve(new Map([['index.html', Buffer.from(floorPage(smallData, shapes))]])),
    svg: await serve(new Map([...svg, json('data.json', smallData), json('shapes.json', shapes)])),
    echarts: await serve(
      new Map([
        ...echarts,
        json('data.json', smallData),
        json('boundaries.json', planeGeoJson(boundaries, smallData)),
      ]),
    ),
    birlik: await serve(app, security),
    birlikHttp: await serve(new Map([...app, config]), security, answerContract(small)),
    svgMany: await serve(
      new Map([...svg, json('data.json', largeData), json('shapes.json', svgShapes(squares))]),
    ),
    birlikMany: await serve(
      new Map([...app, config, json('boundaries/2013.topo.json', squares)]),
      security,
      answerContract(large),
    ),
  }
  const reference = ({ url }: Site) => `${url}/`
  const own = ({ url }: Site) => `${url}/en/map`
  return {
    urls: {
      floor: reference(sites.floor),
      svg: reference(sites.svg),
      echarts: reference(sites.echarts),
      birlik: own(sites.birlik),
      birlikHttp: own(sites.birlikHttp),
      svgMany: reference(sites.svgMany),
      birlikMany: own(sites.birlikMany),
    },
    stop: () => Object.values(sites).forEach(({ stop }) => stop()),
  }
}
