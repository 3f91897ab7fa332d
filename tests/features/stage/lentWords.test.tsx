import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { sameText } from '../../../src/domain/deck/slide'
import { StageSlide } from '../../../src/features/stage/StageSlide'
import { regionsBody, slideOf } from '../../fixtures/slides'

const measure = (text: string, size: number): number => text.length * size * 0.5

const SLIDE = slideOf(regionsBody('ranking', false), {
  callouts: [
    { region: 'akmola', text: sameText('Рост') },
    { region: 'kostanay', text: { kk: 'Өсті', ru: 'Рост', en: 'Growth' } },
  ],
  lenders: { subtitle: { kk: 'ru' }, 'callout-0': { kk: 'ru', en: 'ru' } },
})

/** Languages of the texts that say another than their slide. */
const spoken = (root: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...root.querySelectorAll('text[lang]')].map((text) => [
      text.getAttribute('data-text') ?? '',
      text.getAttribute('lang') ?? '',
    ]),
  )

test('F110: lent words carry their language, and lose it where they are at home', async () => {
  const stage = (language: 'kk' | 'ru' | 'en') => (
    <StageSlide slide={SLIDE} language={language} look="dark" format="wide" measure={measure} map={null} />
  )
  const { container, rerender } = await render(stage('kk'))
  expect(container.querySelector('svg')?.getAttribute('lang')).toBe('kk')
  expect(spoken(container)).toEqual({ subtitle: 'ru', 'callout-0': 'ru' })
  await rerender(stage('en'))
  expect(spoken(container)).toEqual({ 'callout-0': 'ru' })
  await rerender(stage('ru'))
  expect(spoken(container)).toEqual({})
})
