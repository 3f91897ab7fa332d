import type { Page } from '@playwright/test'
import { Oracle, type WireIndicator, type WireObservations, type WirePopulation } from '../oracle/oracle'
import { LEFT } from './page'
import { MOCK_SERVER } from './ports'

async function served<T>(path: string): Promise<T> {
  const response = await fetch(`${MOCK_SERVER}/api${path}`)
  // The shape is checked by the contract test.
  return (await response.json()) as T
}

/** The second implementation over the bytes of the back-end. */
export async function oracleOfBackEnd(): Promise<Oracle> {
  const { indicators } = await served<{ indicators: WireIndicator[] }>('/catalogue')
  const { populations } = await served<{ populations: WirePopulation[] }>('/populations')
  const ids = indicators.map(({ id }) => id).join(',')
  const observations = await served<WireObservations>(`/observations?indicator=${ids}&division=2013`)
  return new Oracle(observations, indicators, populations)
}

/** What the oracle says of a key of `data-obs`: indicator|region|period|division|normalisation, `~ytd` since January. */
function expectedAt(oracle: Oracle, key: string): number | null {
  const [indicator = '', region = '', at = '', , per = ''] = key.split('|')
  const [period = '', mark] = at.split('~')
  const reading = { span: mark === 'ytd' ? ('year-to-date' as const) : ('quarter' as const), per }
  return region === 'kazakhstan'
    ? oracle.national(indicator, period, reading).value
    : oracle.value(indicator, region, period, reading)
}

/** Groups of thousands are parted by a comma in English and by a space that does not break elsewhere. */
const NUMBER = {
  en: /^\s*([−-]?\d[\d,]*(?:\.\d+)?)/,
  other: /^\s*([−-]?\d+(?:\u00a0\d{3})*(?:,\d+)?)/,
} as const

/** The number a text begins with and how many decimals it is written with; null when it begins with none. */
function readNumber(text: string, language: string): { value: number; decimals: number } | null {
  const isEnglish = language === 'en'
  const written = (isEnglish ? NUMBER.en : NUMBER.other).exec(text)?.[1]
  if (written === undefined) return null
  const plain = isEnglish ? written.replaceAll(',', '') : written.replaceAll('\u00a0', '').replace(',', '.')
  return { value: Number(plain.replace('−', '-')), decimals: plain.split('.')[1]?.length ?? 0 }
}

/** Painted figures of a page that are not what was served, as "key: text, oracle n"; and how many were looked at. */
export async function wrongFigures(
  page: Page,
  oracle: Oracle,
  language: string,
): Promise<{ wrong: readonly string[]; count: number }> {
  const painted = await page
    .locator('main [data-obs]')
    .evaluateAll(
      (all, unseen) =>
        all
          .filter((each) => !(each instanceof SVGElement) && each.closest(unseen) === null)
          .map((each) => [each.getAttribute('data-obs') ?? '', each.textContent] as const),
      LEFT,
    )
  const wrong = painted.filter(([key, text]) => {
    const expected = expectedAt(oracle, key)
    const read = readNumber(text, language)
    if (expected === null || read === null) return expected !== null || read !== null
    return Math.abs(read.value - expected) > 0.5 * 10 ** -read.decimals + 1e-9
  })
  return {
    wrong: wrong.map(([key, text]) => `${key}: “${text}”, oracle ${expectedAt(oracle, key)}`),
    count: painted.length,
  }
}
