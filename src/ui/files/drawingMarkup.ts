import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { withoutVariables } from '../drawing'
import { withoutControls } from './svgText'

const SVG = 'http://www.w3.org/2000/svg'

/** What serves the page alone: classes, data, roles, focus. A file has no use for it. */
const PAGE_ONLY = /^(class|role|tabindex|focusable|(data|aria)-.*)$/

/** A link of the page leads nowhere from a file: what it holds stays. */
function unlink(link: Element): void {
  const group = document.createElementNS(SVG, 'g')
  for (const { name, value } of link.attributes) {
    if (!/href$|^(target|rel)$/.test(name)) group.setAttribute(name, value)
  }
  group.append(...link.childNodes)
  link.replaceWith(group)
}

function clean(root: Element): void {
  for (const link of root.querySelectorAll('a')) unlink(link)
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (PAGE_ONLY.test(name)) element.removeAttribute(name)
  }
}

/**
 * A drawing made of SVG elements as text, in the colours of white paper.
 * @throws whatever the drawing throws
 */
export function drawingMarkup(drawing: ReactNode): string {
  const host = document.createElementNS(SVG, 'svg')
  const failures: unknown[] = []
  const root = createRoot(host, { onUncaughtError: (error) => failures.push(error) })
  try {
    flushSync(() => root.render(drawing))
    if (failures.length > 0) throw failures[0]
    clean(host)
    const serializer = new XMLSerializer()
    const nodes = [...host.childNodes].map((node) => serializer.serializeToString(node))
    return withoutControls(withoutVariables(nodes.join('').replaceAll(` xmlns="${SVG}"`, '')))
  } finally {
    root.unmount()
  }
}
