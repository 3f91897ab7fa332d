/** The element that the page's HTML is known to contain. */
export function find<T extends Element>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(`The page has no ${kind.name} ${selector}`)
}

/** A new element with a class and a parent. */
export function add(tag: string, className: string, parent: Element): HTMLElement {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  parent.append(element)
  return element
}

/** A new SVG element with attributes and a parent. */
export function addSvg(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: Element,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  parent.append(element)
  return element
}

/** A text that is written only when it changes: `text(element)` owns the content of the element. */
export function text(element: Element): (now: string) => void {
  const node = document.createTextNode('')
  element.append(node)
  return (now) => {
    if (node.data !== now) node.data = now
  }
}
