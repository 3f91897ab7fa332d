import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels, type LabelRequest } from '../../src/view/placeLabels'

const MAP = { width: 800, height: 400 }
const FONT = 12
const widthOf = (text: string): number => text.length * 7

const request = fc.record({
  region: fc.uuid(),
  x: fc.integer({ min: -20, max: 820 }),
  y: fc.integer({ min: -20, max: 420 }),
  room: fc.integer({ min: 0, max: 200 }),
  names: fc.tuple(fc.string({ minLength: 4, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 3 })),
  value: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 999_999 }).map(String)),
  beside: fc.option(fc.integer({ min: 12, max: 34 })),
})

/** The box of a label, worked out here once more. */
function boxOf(label: { x: number; y: number; anchor: string; lines: readonly string[] }) {
  const width = Math.max(...label.lines.map(widthOf))
  const left =
    label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'start' ? label.x : label.x - width
  const height = label.lines.length * FONT * 1.2
  return { left, right: left + width, top: label.y - height / 2, bottom: label.y + height / 2 }
}

const at = (changes: Partial<LabelRequest>): LabelRequest => ({
  region: 'akmola',
  x: 400,
  y: 200,
  room: 100,
  names: ['Akmola', 'AKM'],
  value: '12.2',
  beside: null,
  ...changes,
})

describe('Labels of the map', () => {
  test('never touch one another and never leave the map, wherever the regions lie', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
        const boxes = placeLabels(requests, MAP, FONT, widthOf).map((label) => ({ label, ...boxOf(label) }))
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(MAP.width)
          expect(a.top).toBeGreaterThanOrEqual(0)
          expect(a.bottom).toBeLessThanOrEqual(MAP.height)
          for (const b of boxes.slice(i + 1)) {
            // A label in a city's own circle is drawn over whatever the circle covers.
            const isInCircle = [a, b].some(
              ({ label }) =>
                label.anchor === 'middle' &&
                requests.find((each) => each.region === label.region)?.beside !== null,
            )
            if (isInCircle) continue
            const touches = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
            expect(touches).toBe(false)
          }
        }
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  test('say the full name and the value where there is room, the short name where there is less', () => {
    const linesOf = (changes: Partial<LabelRequest>) =>
      placeLabels([at(changes)], MAP, FONT, widthOf)[0]?.lines
    expect(linesOf({})).toEqual(['Akmola', '12.2'])
    expect(linesOf({ value: '' })).toEqual(['Akmola'])
    expect(linesOf({ room: 30 })).toEqual(['AKM', '12.2'])
    expect(linesOf({ room: 5 })).toEqual(['AKM'])
  })

  test('of a city stand beside its circle, or in it where the page ends', () => {
    const city = { names: ['Astana', 'AST'], beside: 22, value: '10.6' }
    const [beside] = placeLabels([at(city)], MAP, FONT, widthOf)
    expect(beside).toMatchObject({ anchor: 'start', x: 428, lines: ['Astana', '10.6'], isOverFill: false })
    const [inside] = placeLabels([at({ ...city, x: 760 })], MAP, FONT, widthOf)
    expect(inside).toMatchObject({ anchor: 'middle', x: 760, lines: ['AST', '10.6'], isOverFill: true })
  })

  test('that cannot be placed are left out, the one with the least room first', () => {
    const crowd = [at({ region: 'small', room: 30 }), at({ region: 'large', room: 200 })]
    const placed = placeLabels(crowd, { width: 800, height: 400 }, 200, widthOf)
    expect(placed.map((label) => label.region)).toEqual(['large'])
  })
})
