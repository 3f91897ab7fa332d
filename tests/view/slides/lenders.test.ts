import { beforeAll, describe, expect, test } from 'vitest'
import { isSlide } from '../../../src/domain/deck/slideShape'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import type { SlideData } from '../../../src/view/slides/slideData'
import { demonstrationData, sceneOf } from './demonstrationData'

const map = sceneOf('map', {
  title: { ru: 'Написано' },
  subtitle: { ru: 'Написано' },
  callouts: [
    { region: 'akmola', text: { kk: 'Өсті', ru: 'Рост', en: 'Growth' } },
    { region: 'kostanay', text: { ru: 'Рост', en: 'Growth' } },
  ],
})
const section = sceneOf('', {
  kind: 'section',
  address: null,
  title: { en: 'Written' },
  subtitle: { kk: ' ', ru: 'Написано' },
})

let data: SlideData
beforeAll(async () => {
  data = await demonstrationData([map, section])
})

describe('F110: whose language a text of a slide is in', () => {
  test('a title and a subtitle that are not written come from the view, in their own language', () => {
    const slide = buildSlide(map, data)
    expect(slide.lent).toEqual([])
    expect(slide.lenders).toEqual({ 'callout-1': { kk: 'ru' } })
    expect(slide.callouts[1]?.text.kk).toBe('Рост')
  })

  test('words that nobody proposes are lent by the first language that has them', () => {
    const slide = buildSlide(section, data)
    expect(slide.lent).toEqual(['kk', 'ru'])
    expect(slide.lenders).toEqual({ title: { kk: 'en', ru: 'en' }, subtitle: { kk: 'ru', en: 'ru' } })
    expect(slide.subtitle.en).toBe('Написано')
  })

  test('nothing is said of lending where all is written', () => {
    const whole = { kk: 'Бөлім', ru: 'Раздел', en: 'Section' }
    const slide = buildSlide({ ...section, title: whole, subtitle: whole }, data)
    expect(slide.lent).toEqual([])
    expect(slide).not.toHaveProperty('lenders')
  })

  test('what a file says of lending is looked at', () => {
    const slide = buildSlide(section, data)
    expect(isSlide(slide)).toBe(true)
    expect(isSlide({ ...slide, lenders: { title: { kk: 'de' } } })).toBe(false)
    expect(isSlide({ ...slide, lenders: ['ru'] })).toBe(false)
  })
})
