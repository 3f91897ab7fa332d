import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeEndLabels } from '../../src/domain/compare/placeEndLabels'
import { placePointLabels, type LabelledPoint } from '../../src/domain/compare/placePointLabels'

describe('labels at the ends of lines', () => {
  test('stand where the lines end when there is room', () => {
    expect(placeEndLabels([80, 20, 50], 20, 0, 100)).toEqual([80, 20, 50])
  })

  test('two that end together part by half a label each', () => {
    expect(placeEndLabels([50, 50], 20, 0, 100)).toEqual([40, 60])
  })

  test('three that press on each other share the shift, worked by hand', () => {
    // Wanted 50, 52, 60 at a height of 20: the stack 32, 52, 72 has 50 + 32 + 20 = 102 to share, so it begins at 34.
    expect(placeEndLabels([50, 52, 60], 20, 0, 100)).toEqual([34, 54, 74])
  })

  test('are pushed inside at both edges', () => {
    expect(placeEndLabels([-5, 0], 20, 0, 100)).toEqual([10, 30])
    expect(placeEndLabels([99, 104], 20, 0, 100)).toEqual([70, 90])
  })

  test('none is placed of none', () => {
    expect(placeEndLabels([], 20, 0, 100)).toEqual([])
  })

  const column = fc.record({
    wanted: fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 12 }),
    height: fc.integer({ min: 5, max: 30 }),
  })

  test('never overlap, keep their order and stay inside', () => {
    fc.assert(
      fc.property(column, ({ wanted, height }) => {
        const placed = placeEndLabels(wanted, height, 0, 400)
        const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
        order.forEach((index, rank) => {
          const here = placed[index] ?? Number.NaN
          expect(here).toBeGreaterThanOrEqual(height / 2 - 1e-9)
          expect(here).toBeLessThanOrEqual(400 - height / 2 + 1e-9)
          const before = rank === 0 ? undefined : placed[order[rank - 1] ?? 0]
          if (before !== undefined) expect(here - before).toBeGreaterThanOrEqual(height - 1e-9)
        })
      }),
    )
  })

  test('cannot be brought nearer to their lines by moving any one of them', () => {
    fc.assert(
      fc.property(column, fc.double({ min: -8, max: 8, noNaN: true }), ({ wanted, height }, by) => {
        const placed = placeEndLabels(wanted, height, 0, 400)
        const cost = (places: readonly number[]) =>
          places.reduce((sum, place, i) => sum + (place - (wanted[i] ?? 0)) ** 2, 0)
        const isBetterMoved = placed.some((place, i) => {
          const moved = placed.with(i, place + by)
          const sorted = moved.toSorted((a, b) => a - b)
          const isAllowed =
            sorted.every((each, k) => k === 0 || each - (sorted[k - 1] ?? 0) >= height) &&
            place + by >= height / 2 &&
            place + by <= 400 - height / 2 &&
            moved.every(
              (each, k) => k === i || Math.sign(each - (place + by)) === Math.sign((placed[k] ?? 0) - place),
            )
          return isAllowed && cost(moved) < cost(placed) - 1e-6
        })
        expect(isBetterMoved).toBe(false)
      }),
    )
  })

  test('stand closer where the column is too short for all', () => {
    expect(placeEndLabels([5, 5, 5, 5], 20, 0, 40)).toEqual([5, 15, 25, 35])
  })
})

describe('labels beside points', () => {
  const FRAME = { left: 0, right: 400, top: 0, bottom: 300 }
  const HEIGHT = 15
  const widthOf = (text: string) => text.length * 7
  const point = (id: string, x: number, y: number, changes: Partial<LabelledPoint> = {}): LabelledPoint => ({
    id,
    x,
    y,
    radius: 8,
    names: [`Region of ${id}`, id.slice(0, 3)],
    priority: 1,
    ...changes,
  })

  test('a point alone has its full name to the right', () => {
    expect(placePointLabels([point('akmola', 100, 100)], FRAME, HEIGHT, widthOf)).toEqual([
      { id: 'akmola', x: 112, y: 100, width: 112, text: 'Region of akmola', isApart: false },
    ])
  })

  test('at the right edge the name stands to the left', () => {
    const [label] = placePointLabels([point('akmola', 390, 100)], FRAME, HEIGHT, widthOf)
    expect(label?.x).toBe(390 - 8 - 4 - 112)
  })

  test('where the full name has no room the abbreviation stands', () => {
    const narrow = { left: 0, right: 60, top: 0, bottom: 60 }
    const [label] = placePointLabels([point('akmola', 20, 30)], narrow, HEIGHT, widthOf)
    expect(label?.text).toBe('akm')
  })

  test('something to be avoided is covered only for want of another place', () => {
    const wall = { left: 108, right: 400, top: 0, bottom: 300 }
    const [beside] = placePointLabels(
      [point('akmola', 100, 100, { names: ['akm'] })],
      FRAME,
      HEIGHT,
      widthOf,
      [wall],
    )
    expect(beside?.x).toBe(100 - 8 - 4 - 21)
    const everywhere = [{ left: 0, right: 400, top: 0, bottom: 300 }]
    expect(placePointLabels([point('akmola', 100, 100)], FRAME, HEIGHT, widthOf, everywhere)).toHaveLength(1)
  })

  test('never touch each other, cover a point, leave the frame, or bear a name that is not the region’s', () => {
    const points = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{3,12}$/),
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        radius: fc.integer({ min: 3, max: 26 }),
        priority: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 16 },
    )
    fc.assert(
      fc.property(points, (made) => {
        const asked = made.map(({ id, x, y, radius, priority }) => point(id, x, y, { radius, priority }))
        const labels = placePointLabels(asked, FRAME, HEIGHT, widthOf)
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
        labels.forEach((label, i) => {
          expect(asked.find(({ id }) => id === label.id)?.names).toContain(label.text)
          const [left, right] = [label.x, label.x + label.width]
          const [top, bottom] = [label.y - HEIGHT / 2, label.y + HEIGHT / 2]
          expect(left >= 0 && right <= 400 && top >= 0 && bottom <= 300).toBe(true)
          for (const { x, y, radius } of asked) {
            const gap = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
            expect(gap).toBeGreaterThanOrEqual(radius)
          }
          for (const other of labels.slice(i + 1)) {
            const isBeside = other.x >= right || other.x + other.width <= left
            const isAboveOrBelow = Math.abs(other.y - label.y) >= HEIGHT
            expect(isBeside || isAboveOrBelow).toBe(true)
          }
        })
      }),
    )
  })

  test('sixteen regions that are not all in one place are all named', () => {
    const grid = Array.from({ length: 16 }, (_, i) =>
      point(`region${i}`, 40 + (i % 4) * 90, 30 + Math.floor(i / 4) * 70),
    )
    expect(placePointLabels(grid, FRAME, HEIGHT, widthOf)).toHaveLength(16)
  })
})
