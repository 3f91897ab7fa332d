import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/region'
import { describeSlide } from '../../../src/features/stage/describe/describeSlide'
import type { StageWords } from '../../../src/features/stage/stageWords'
import { regionsBody, REGIONS, SLIDES, slideOf } from '../../fixtures/slides'

type Messages = { readonly [key: string]: string | Messages }

const MESSAGES = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    JSON.parse(readFileSync(`src/i18n/messages/${language}/stage.json`, 'utf8')) as Messages,
  ]),
)

/** The texts of the stage, filled in. */
const words: StageWords = (language, key, values = {}) => {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      MESSAGES[language],
    )
  if (typeof found !== 'string') throw new Error(`No text ${key}`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

const linesOf = (
  ...[slide, step, language]: [Parameters<typeof describeSlide>[0], number | null, 'kk' | 'ru' | 'en']
) => {
  const { lead, parts, foot } = describeSlide(slide, step, language, words)
  return [...lead, ...parts.flatMap(({ heading, lines }) => [heading, ...lines]), ...foot]
}

describe('a slide in words', () => {
  test.each(SLIDES.map((slide, at) => [`${at + 1}, ${slide.body.kind}`, slide] as const))(
    '%s: every figure of it is said in every language, and no sign stands for a word',
    (_, slide) => {
      for (const language of LANGUAGES) {
        const text = linesOf(slide, null, language).join('\n')
        expect(text).not.toMatch(/[▲▼≈▬]|\{\{|undefined|null|NaN/)
        expect(text).toContain(slide.source[language])
        for (const figure of figuresOf(slide)) expect(text).toContain(figure[language])
        for (const { text: callout } of slide.callouts) expect(text).toContain(callout[language])
      }
    },
  )

  test('a ranking is said region after region, with place and change', () => {
    const slide = slideOf(regionsBody('ranking'))
    const { parts } = describeSlide(slide, null, 'en', words)
    expect(parts[0]?.heading).toBe('Ranking')
    expect(parts[0]?.lines).toHaveLength(REGIONS.length)
    expect(parts[0]?.lines[0]).toMatch(/: [\d.]+; Place 1 of \d+/)
  })

  test('it is of the period on show', () => {
    const slide = slideOf(regionsBody('map'))
    const body = regionsBody('map')
    for (const step of [0, 3]) {
      const text = linesOf(slide, step, 'ru').join('\n')
      expect(text).toContain(body.frames[step]?.label.ru)
      expect(text).toContain(body.frames[step]?.national.text.ru)
    }
  })

  test('without anybody who says what is better there is no place', () => {
    const slide = slideOf(regionsBody('map', true, false))
    expect(linesOf(slide, null, 'en').join('\n')).not.toContain('Place')
  })
})

/** Texts of the figures that a slide paints. */
function figuresOf({ body }: (typeof SLIDES)[number]) {
  switch (body.kind) {
    case 'regions': {
      const frame = body.frames[body.start]
      return [frame?.national, ...(frame?.values ?? [])].flatMap((figure) =>
        figure === undefined ? [] : [figure.text],
      )
    }
    case 'lines':
      return body.lines.map(({ last }) => last.text)
    case 'grid':
      return body.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    case 'points':
      return body.points.flatMap(({ x, y }) => [x.text, y.text])
    case 'cards':
      return body.cards.map(({ figure }) => figure.text)
    case 'table':
      return body.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    case 'gone':
      return [body.reason]
    case 'words':
      return []
  }
}
