import type { Page, Route } from '@playwright/test'
import { MOCK_SERVER } from './ports'

/** What the back-end answers to a request of the page. */
async function answered(route: Route): Promise<{ status: number; contentType: string; body: string }> {
  const { pathname, search } = new URL(route.request().url())
  const response = await fetch(`${MOCK_SERVER}${pathname}${search}`)
  return {
    status: response.status,
    contentType: response.headers.get('Content-Type') ?? 'text/plain',
    body: await response.text(),
  }
}

/** An installation with a back-end of its own. */
const CONFIG = {
  source: { kind: 'http', baseUrl: '/api', firstByteSeconds: 3, totalSeconds: 6 },
  defaultLanguage: 'en',
  homeRegion: null,
  tiles: null,
}

/** What a server in the middle does with a request: answers it, or leaves it (null). */
export type Fault = (route: Route, path: string) => Promise<void> | null

/**
 * Puts the page on the http adapter, with a server in the middle that can be told to fail.
 * @param settings of the source, beside its address.
 */
export async function serve(page: Page, fault: Fault = () => null, settings: object = {}): Promise<void> {
  const config = { ...CONFIG, source: { ...CONFIG.source, ...settings } }
  await page.route('**/config.json', (route) => route.fulfill({ json: config }))
  await page.route('**/api/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/api', '')
    const failed = fault(route, path)
    if (failed !== null) return failed
    return route.fulfill(await answered(route))
  })
}

/** Answers a resource with a changed body. */
export const changed =
  (resource: string, change: (body: string) => string): Fault =>
  (route, path) =>
    path === resource
      ? answered(route).then((answer) => route.fulfill({ ...answer, body: change(answer.body) }))
      : null

/** Answers a resource with an error. */
export const status =
  (resource: string, code: number): Fault =>
  (route, path) =>
    path === resource
      ? route.fulfill({
          status: code,
          contentType: 'application/problem+json',
          body: '{"title":"x","status":500}',
        })
      : null

/** Series of an indicator as it crosses the wire, to be spoiled in place. */
export interface WireSeries {
  indicator: string
  unit: string
  periods: string[]
  values: (number | null)[][]
  statuses: string[]
}

/** Answers observations after `edit` has had its way with the series of one indicator. */
export const editedSeries = (
  indicator: string,
  edit: (series: WireSeries, regions: readonly string[]) => void,
): Fault =>
  changed('/observations', (body) => {
    // The contract test checks the shape.
    const answer = JSON.parse(body) as { regions: string[]; series: WireSeries[] }
    const series = answer.series.find((candidate) => candidate.indicator === indicator)
    if (series !== undefined) edit(series, answer.regions)
    return JSON.stringify(answer)
  })

/** Puts a value and a status into one cell. */
export function setCell(
  series: WireSeries,
  row: number,
  period: string,
  value: number | null,
  letter: string,
): void {
  const column = series.periods.indexOf(period)
  const values = series.values[row]
  const statuses = series.statuses[row]
  if (column < 0 || values === undefined || statuses === undefined)
    throw new Error(`No cell ${row}, ${period}`)
  values[column] = value
  series.statuses[row] = statuses.slice(0, column) + letter + statuses.slice(column + 1)
}
