import { describe, expect, test } from 'vitest'
import type { Picture } from '../../../src/ui/files/picture'
import { pictureDocument } from '../../../src/ui/files/pictureDocument'
import { about } from './fileFixtures'

const picture: Picture = {
  title: 'Слушатели курсов',
  subtitle: 'IV квартал 2019 г.',
  summary: 'Наибольшее значение — Костанайская',
  notes: ['Отчитались 14 из 16 регионов.'],
  width: 720,
  height: 400,
  drawing: null,
}
const MARKUP = '<circle cx="1" cy="2" r="3"/>'
const drawn = (patch: Partial<Picture> = {}, markup = MARKUP) =>
  pictureDocument({ ...picture, ...patch }, markup, about)
const sizeOf = (svg: string) => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
const scaleOf = (svg: string) => Number(/scale\(([\d.]+)\)/.exec(svg)?.[1])
const bottomOf = (svg: string) =>
  Math.max(...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)))

describe('a picture of a page', () => {
  test('is named and described in one sentence each, with no full stop twice', () => {
    const svg = drawn()
    expect(svg).toContain('<title>Слушатели курсов, IV квартал 2019 г.</title>')
    expect(svg).toContain(
      '<desc>Слушатели курсов. IV квартал 2019 г. Наибольшее значение — Костанайская. ' +
        'ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ — не официальная статистика.</desc>',
    )
  })

  test('shows the label of demonstration data, notes, source and date, and the drawing as it is', () => {
    const svg = drawn()
    for (const text of [about.demonstration, about.origin, 'Отчитались 14 из 16 регионов.']) {
      expect(svg).toMatch(new RegExp(`<text[^>]*>${text.replaceAll(/[().]/g, String.raw`\$&`)}</text>`))
    }
    expect(svg).toContain(MARKUP)
  })

  test('has no label when the source says that the data are real', () => {
    expect(pictureDocument(picture, MARKUP, { ...about, demonstration: '' })).not.toContain('rx="17"')
  })

  test('is 1600 px wide and 16 : 10 at least; nothing stands below its edge', () => {
    for (const height of [60, 200, 400, 900, 2000, 20_000]) {
      const svg = drawn({ height })
      expect(sizeOf(svg).width).toBe(1600)
      expect(sizeOf(svg).height).toBeGreaterThanOrEqual(1000)
      expect(bottomOf(svg)).toBeLessThan(sizeOf(svg).height)
    }
  })

  test('fits the drawing into its width, and a tall one into what a canvas holds at 3840 px', () => {
    expect(scaleOf(drawn({ width: 1504, height: 800 }))).toBe(1)
    expect(scaleOf(drawn({ width: 3008, height: 800 }))).toBe(0.5)
    expect(scaleOf(drawn({ width: 100, height: 50 }))).toBe(2.6)
    expect((sizeOf(drawn({ height: 50_000 })).height * 3840) / 1600).toBeLessThan(16_384)
  })

  test('breaks a long title into lines and loses no word', () => {
    const title = 'Доля взрослых, владеющих государственным языком, по данным опроса '.repeat(4).trim()
    const bold = [...drawn({ title }).matchAll(/font-size="38"[^>]*>([^<]*)</g)].map(([, line]) => line)
    expect(bold.length).toBeGreaterThan(2)
    expect(bold.join(' ')).toBe(title)
  })

  test('hostile texts stay text', () => {
    const evil = `<script>alert(1)</script> "'&\u0001\u0008`
    const svg = drawn({ title: evil, subtitle: evil, summary: evil, notes: [evil] })
    expect(svg).not.toContain('<script')
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u0008]/)
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp;')
  })
})
