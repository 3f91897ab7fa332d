import type { Fact } from '../../src/domain/narrative/fact'
import type { Slide } from '../../src/domain/deck/slide'
import { numberIn } from './fileReaders'
import type { FigureClaims, Reading } from './figureClaims'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Everything in a slide that says what figure it is. */
function figuresIn(value: unknown): readonly Record<string, unknown>[] {
  if (!isObject(value)) return []
  const own = typeof value['key'] === 'string' && 'value' in value ? [value] : []
  return [...own, ...Object.values(value).flatMap(figuresIn)]
}

/** What a key of a figure names: indicator, region, period and normalisation. */
function keyed(
  key: string,
  indicators: ReadonlySet<string>,
): { region: string | null; reading: Reading } | null {
  const [indicator = '', region = '', at = '', , normalisation = ''] = key.split('|')
  const [period = '', soFar] = at.split('~')
  if (!indicators.has(indicator)) return null
  const span = soFar === undefined ? 'quarter' : 'year-to-date'
  const isCountry = region === '' || region === 'kazakhstan'
  return { region: isCountry ? null : region, reading: { indicator, period, span, normalisation } }
}

/** A slide as a file of it holds it: numbers as they are worth, as they are written, and the points of its lines. */
export function readSlide(slide: Slide, indicators: ReadonlySet<string>, claims: FigureClaims): void {
  // As it is read back from a file.
  const said: unknown = JSON.parse(JSON.stringify(slide))
  for (const { key, value, text } of figuresIn(said)) {
    const meaning = keyed(String(key), indicators)
    if (meaning === null) continue
    const from = `slide of ${String(slide.address)}, ${String(key)}`
    if (typeof value === 'number') claims.of(meaning.region, meaning.reading, { value, width: 0, from })
    const written = isObject(text) ? numberIn(String(text['ru']), false) : null
    if (written !== null)
      claims.of(meaning.region, meaning.reading, { ...written, from: `${from}, as written` })
  }
  const { body } = slide
  if (body.kind !== 'lines') return
  for (const { last, role, values } of body.lines)
    for (const [at, value] of values.entries()) {
      const meaning = keyed(last.key, indicators)
      const period = body.periods[at]?.id ?? ''
      if (meaning === null || value === null) continue
      const region = role === 'national' ? null : meaning.region
      claims.of(
        region,
        { ...meaning.reading, period },
        { value, width: 0, from: `line of ${last.key}, ${period}` },
      )
    }
}

/** What a sentence about a region says in numbers; the sentence itself is read back elsewhere, and equals its fact. */
export function readFact(fact: Fact, region: string, claims: FigureClaims): void {
  const from = `sentence, ${fact.kind} ${region} ${fact.proof.period}`
  const shown = (value: number) => ({ value, width: 0, from })
  const reading = (indicator: string, period: string): Reading => ({
    indicator,
    period,
    span: 'quarter',
    normalisation: 'absolute',
  })
  switch (fact.kind) {
    case 'unusual-change': {
      const own = { ...reading(fact.indicator, fact.period), normalisation: fact.normalisation }
      const before = `${Number(fact.period.slice(0, 4)) - 1}${fact.period.slice(4)}`
      claims.of(region, own, shown(fact.value))
      claims.of(region, { ...own, period: before }, shown(fact.base))
      break
    }
    case 'target-crossed':
    case 'target-missed':
      claims.of(region, { ...reading(fact.indicator, fact.period), span: fact.span }, shown(fact.value))
      break
    case 'revised':
    case 'suspicious':
      claims.of(region, reading(fact.indicator, fact.period), shown(fact.value))
      break
    default:
  }
}
