import type { FirstPicture, Place, Probe } from './birlikBench'

/**
 * Runs in every measured page before its own scripts: takes the times inside the page, so that the way to the driver does
 * not count. Speech for assistive technology is no part of the picture, so live regions are left out.
 */
const LIVE = '[role=status],[role=alert],[aria-live]'

/** Columns scrolled out of sight follow a moment later: what a person sees is painted without them. */
const AWAY = '[data-away]'
const SETTLING = 'data-settling'
const nextFrame = window.requestAnimationFrame.bind(window)

const tasks: (() => void)[] = []
const channel = new MessageChannel()
channel.port1.addEventListener('message', () => tasks.shift()?.())
channel.port1.start()
const post = (task: () => void) => {
  tasks.push(task)
  channel.port2.postMessage(null)
}

// A change made by an animation frame callback is painted in that same frame.
let isInFrame = false
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    if (!isInFrame) {
      isInFrame = true
      post(() => (isInFrame = false))
    }
    callback(time)
  })

/** Calls back in the first task after the frame that paints what has just changed. */
const afterFrame = (task: () => void) => (isInFrame ? post(task) : nextFrame(() => post(task)))

const isMapPainted = () => {
  const region = document.querySelector('[data-region]')
  return region !== null && region.closest('[aria-busy="true"]') === null
}

const isSaid = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=tooltip]')].some(
    (tip) =>
      tip.textContent.includes(name) &&
      tip.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  )

let run = { start: null as number | null, end: null as number | null, changed: 0, tooltip: '' }
let changes = 0

const isPicture = ({ target, attributeName }: MutationRecord) =>
  attributeName !== SETTLING &&
  (target instanceof Element ? target : target.parentElement)?.closest(`${LIVE},${AWAY}`) === null

const stepObserver = new MutationObserver((records) => {
  if (run.start === null || !records.some(isPicture)) return
  if (run.tooltip !== '' && (run.end !== null || !isSaid(run.tooltip))) return
  const mine = ++changes
  run.changed = performance.now()
  afterFrame(() => {
    if (mine === changes) run.end = performance.now()
  })
})
const everything = { subtree: true, childList: true, attributes: true, characterData: true }

const kilobytesOf = (entries: readonly PerformanceResourceTiming[]) =>
  entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000

const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8]

function placeOf(region: Element): Place | null {
  const { left, top, width, height } = region.getBoundingClientRect()
  const points = PARTS.flatMap((y) => PARTS.map((x) => ({ x: left + width * x, y: top + height * y })))
  // On a canvas the marks only say where a region is.
  const isMark = getComputedStyle(region).pointerEvents === 'none'
  const point = points.find(
    ({ x, y }) => isMark || document.elementFromPoint(x, y)?.closest('[data-region]') === region,
  )
  const name = /^[^:,]+/.exec(region.ariaLabel ?? '')?.[0].trim()
  return point === undefined || name === undefined ? null : { ...point, name }
}

function takeFirstPicture(): FirstPicture {
  const painted = performance.now()
  const arrived = performance
    .getEntries()
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= painted)
  const fontKilobytes = kilobytesOf(arrived.filter(({ name }) => name.endsWith('.woff2')))
  return { kilobytes: kilobytesOf(arrived) - fontKilobytes, fontKilobytes, painted }
}

const firstPicture = new Promise<FirstPicture>((done) => {
  const observer = new MutationObserver(() => {
    if (!isMapPainted()) return
    observer.disconnect()
    afterFrame(() => done(takeFirstPicture()))
  })
  observer.observe(document, everything)
})

const probe: Probe = {
  firstPicture,
  places: () =>
    [...document.querySelectorAll('[data-region]')].map(placeOf).filter((place) => place !== null),
  arm: (types, tooltip = '') => {
    run = { start: null, end: null, changed: 0, tooltip }
    const mine = run
    for (const type of types.split(' '))
      addEventListener(type, ({ timeStamp }) => (mine.start ??= timeStamp), { capture: true, once: true })
    stepObserver.observe(document, everything)
  },
  settled: async (quiet) => {
    const deadline = performance.now() + 4000
    while (performance.now() < deadline) {
      if (run.end !== null && performance.now() - run.changed > quiet) break
      await new Promise((done) => setTimeout(done, 10))
    }
    stepObserver.disconnect()
    return run.start === null || run.end === null ? null : run.end - run.start
  },
  frames: async (duration) => {
    let longTasks = 0
    const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length))
    observer.observe({ type: 'longtask' })
    const from = await new Promise(nextFrame)
    let now = from
    let count = 0
    while (now - from < duration) {
      now = await new Promise(nextFrame)
      count += 1
    }
    observer.disconnect()
    return { fps: (count / (now - from)) * 1000, longTasks }
  },
}

window.birlikBench = probe
