/** An element as it was drawn: name, attributes, and what it holds. */
type Drawn = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Drawn | string)[],
]

interface Picture {
  /** Path and query that the picture was on: scene, step and language. */
  readonly address: string
  readonly ground: string
  readonly drawing: Drawn
}

const KEY = 'birlik.stage.picture'
const ID = 'stage-curtain'
const SVG = 'http://www.w3.org/2000/svg'

/** What a slide is drawn with; a storage can be written to by others, and nothing else of it is made. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs pattern clipPath'.split(' '),
)
const isSafe = (attribute: string): boolean => !/^on|href$/i.test(attribute)

const addressOf = ({ pathname, search }: Location): string => `${pathname}${search}`

function drawnOf(element: Element): Drawn {
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))
  const children = Array.from(element.childNodes, (node) =>
    node instanceof Element ? drawnOf(node) : (node.nodeValue ?? ''),
  )
  return [element.tagName, attributes, children]
}

function elementOf([name, attributes, children]: Drawn): SVGElement {
  if (!ELEMENTS.has(name)) throw new TypeError(`A slide has no ${name}`)
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes))
    if (isSafe(attribute)) element.setAttribute(attribute, value)
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return element
}

/** Keeps what is on stage for a reload of this window; called when the page goes. */
export function keepPicture(within: Element): void {
  const stage = within.querySelector('.stage')
  const slide = stage?.querySelector('.stage__slide svg') ?? null
  if (stage === null || slide === null) return
  const picture: Picture = {
    address: addressOf(location),
    ground: getComputedStyle(stage).backgroundColor,
    drawing: drawnOf(slide),
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(picture))
  } catch {
    // No room, or forbidden: a reload begins with a plain ground.
  }
}

function readPicture(): Picture | null {
  try {
    const picture = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Picture | null
    return picture?.address === addressOf(location) ? picture : null
  } catch {
    return null
  }
}

/**
 * Draws what was on stage before a reload, before app and data have come: the hall sees no gap. Whatever is wrong with the
 * picture, the app comes as it would without one.
 */
export function drawCurtain(): void {
  const picture = readPicture()
  if (picture === null) return
  try {
    const curtain = document.createElement('div')
    curtain.id = ID
    curtain.setAttribute('aria-hidden', 'true')
    Object.assign(curtain.style, { position: 'fixed', inset: '0', zIndex: '1', background: picture.ground })
    const slide = elementOf(picture.drawing)
    Object.assign(slide.style, { display: 'block', width: '100%', height: '100%', fontFamily: 'var(--font)' })
    curtain.append(slide)
    document.body.append(curtain)
  } catch {
    liftCurtain()
  }
}

/** The stage itself is there. */
export function liftCurtain(): void {
  document.getElementById(ID)?.remove()
}
