import { describe, expect, test } from 'vitest'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { guessMapping } from '../../../src/data/own/guessMapping'
import { openTable } from '../../../src/data/own/openTable'
import { readFigures } from '../../../src/data/own/readFigures'
import { indicatorSpeller } from '../../../src/domain/spelling/indicatorSpelling'
import { sheetToFill } from '../../../src/features/own/sheetToFill'
import { localText } from '../../../src/i18n/localText'
import en from '../../../src/i18n/messages/en/own.json'
import kk from '../../../src/i18n/messages/kk/own.json'
import ru from '../../../src/i18n/messages/ru/own.json'
import { numberCell } from '../../../src/ui/files/sheet'
import { makeWorkbook } from '../../../src/ui/files/workbook'

const catalogue = (await makeMockSource('http://own.test/').catalogue()).data
const context = {
  speller: indicatorSpeller(catalogue.indicators),
  indicators: new Map(catalogue.indicators.map((each) => [each.id, each])),
}

/** The table as it comes back, with one figure filled in: 7, of the third indicator in the second region. */
async function filledIn(language: 'kk' | 'ru' | 'en') {
  const { fill } = { kk, ru, en }[language]
  const words = { name: fill.file, region: fill.region, period: fill.period }
  const sheet = sheetToFill(catalogue, words, (text) => localText(text, language).text)
  const rows = sheet.rows.map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === 4 ? numberCell(7, 0) : cell)) : row,
  )
  const about = { name: fill.about, lines: [], demonstration: '', hidden: '' }
  const blob = await makeWorkbook([{ ...sheet, rows }], about)
  const opened = await openTable(new Uint8Array(await blob.arrayBuffer()))
  if ('refusal' in opened) throw new Error(opened.refusal)
  const [table] = opened.tables
  if (table === undefined) throw new Error('no table')
  return readFigures(table, guessMapping(table, context.speller), new Map(), context)
}

describe('A table to fill in', () => {
  test.each(['kk', 'ru', 'en'] as const)('in %s is read back without a question', async (language) => {
    const { figures, problems } = await filledIn(language)
    expect(problems).toEqual([])
    const quarterly = catalogue.indicators.filter(
      ({ role, frequency }) => role === 'listed' && frequency === 'quarter',
    )
    expect(figures).toHaveLength(16 * quarterly.length)
    const filled = figures.filter(({ value }) => value !== null)
    expect(filled.map(({ indicator, region, period, value }) => [indicator, region, period, value])).toEqual([
      [quarterly[2]?.id, catalogue.divisions[0]?.regions[1]?.id, catalogue.dataset.lastPeriod, 7],
    ])
  })
})
