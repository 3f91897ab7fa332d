import type { Browser } from 'playwright'
import {
  framesWhilePlaying,
  held,
  hoverToTooltip,
  stepSettled,
  switchMany,
  switchSettled,
  threadPerStep,
} from './interact'
import { visit } from './visit'

/** Ids of the measures, in the order of the table. */
export const MEASURES = [
  'kilobytes',
  'fonts',
  'painted',
  'slow',
  'step',
  'thread',
  'fps',
  'fpsFast',
  'longTasks',
  'switch',
  'hover',
  'firstPass',
  'heap',
  'nodes',
  'listeners',
] as const

export type Measure = (typeof MEASURES)[number]
/** Figures of one page in one round. */
export type Figures = Readonly<Partial<Record<Measure, number>>>

/** Until what may wait has come: charts, search, other pieces loaded when idle. */
const IDLE_MS = 3000

/** The first picture only. */
export async function measureFirst(browser: Browser, url: string, probe: string): Promise<Figures> {
  const { context, first } = await visit(browser, url, probe)
  await context.close()
  return { kilobytes: first.kilobytes, fonts: first.fontKilobytes, painted: first.painted }
}

/** The first picture on a slow line and a slow processor. */
export async function measureSlow(browser: Browser, url: string, probe: string): Promise<Figures> {
  const { context, first } = await visit(browser, url, probe, true)
  await context.close()
  return { slow: first.painted }
}

/** Everything that moves with time, and the tooltip. */
export async function measureSteps(browser: Browser, url: string, probe: string): Promise<Figures> {
  const opened = await visit(browser, url, probe)
  const { page, context } = opened
  await page.waitForTimeout(IDLE_MS)
  const step = await stepSettled(page)
  const thread = await threadPerStep(opened)
  const hover = await hoverToTooltip(page)
  const slow = await framesWhilePlaying(page, 800, 4800)
  const fast = await framesWhilePlaying(page, 100, 3000)
  await context.close()
  return {
    step,
    thread,
    hover,
    fps: slow.fps,
    fpsFast: fast.fps,
    longTasks: slow.longTasks + fast.longTasks,
  }
}

/** Switching the indicator: its time, and what the page keeps of two hundred of them. */
export async function measureSwitches(browser: Browser, url: string, probe: string): Promise<Figures> {
  const opened = await visit(browser, url, probe)
  const { page, context } = opened
  await page.waitForTimeout(IDLE_MS)
  const time = await switchSettled(page)
  const before = await held(opened)
  await switchMany(page, 60)
  const seen = await held(opened)
  await switchMany(page, 200)
  const after = await held(opened)
  await context.close()
  return {
    switch: time,
    firstPass: seen.heap - before.heap,
    heap: after.heap - seen.heap,
    nodes: after.nodes - seen.nodes,
    listeners: after.listeners - seen.listeners,
  }
}
