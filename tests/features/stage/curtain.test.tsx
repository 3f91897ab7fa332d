import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawCurtain, keepPicture, liftCurtain } from '../../../src/features/stage/curtain'

const KEY = 'birlik.stage.picture'
const curtain = () => document.getElementById('stage-curtain')

function stageWith(markup: string): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = `<section class="stage" style="background: rgb(7, 24, 29)"><div class="stage__slide">${markup}</div></section>`
  document.body.append(host)
  return host
}

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  liftCurtain()
  document.querySelectorAll('.stage').forEach((stage) => stage.parentElement?.remove())
})

test('what was on stage is drawn again, word for word, on its ground', () => {
  const svg =
    '<svg viewBox="0 0 1600 900" lang="kk"><defs><pattern id="p"></pattern></defs><g><path d="M0 0L9 9" fill="url(#p)"></path></g><text x="4">Қостанай <tspan>25,9</tspan></text></svg>'
  keepPicture(stageWith(svg))
  drawCurtain()
  const drawn = curtain()?.querySelector('svg')
  expect(drawn?.outerHTML.replace(/ style="[^"]*"/, '')).toBe(svg)
  expect(curtain()?.style.background).toBe('rgb(7, 24, 29)')
  expect(curtain()?.getAttribute('aria-hidden')).toBe('true')
  liftCurtain()
  expect(curtain()).toBeNull()
})

test('a picture of another scene, step or language is not drawn', () => {
  keepPicture(stageWith('<svg><text>A</text></svg>'))
  const before = location.href
  history.replaceState(null, '', '?scene=7')
  drawCurtain()
  expect(curtain()).toBeNull()
  history.replaceState(null, '', before)
})

test.each([
  ['no JSON', '{'],
  ['no picture', '7'],
  ['a script', ['script', {}, ['globalThis.planted = true']]],
  ['another language of markup', ['foreignObject', {}, []]],
  ['no attributes', ['svg']],
])('a storage that others have written to does no harm: %s', (_what, drawing) => {
  const address = `${location.pathname}${location.search}`
  const stored =
    typeof drawing === 'string'
      ? drawing
      : JSON.stringify({ address, ground: 'red', drawing: ['svg', {}, [drawing]] })
  sessionStorage.setItem(KEY, stored)
  drawCurtain()
  expect(curtain()).toBeNull()
})

test('of attributes none can run or lead anywhere', () => {
  const address = `${location.pathname}${location.search}`
  const drawing = ['svg', { onload: 'x()', href: '//x', 'xlink:href': '//x', width: '4' }, []]
  sessionStorage.setItem(KEY, JSON.stringify({ address, ground: 'red', drawing }))
  drawCurtain()
  expect(curtain()?.querySelector('svg')?.getAttributeNames().toSorted()).toEqual(['style', 'width'])
})
