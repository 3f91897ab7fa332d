import { QueryClient } from '@tanstack/react-query'
import { beforeAll, describe, expect, test } from 'vitest'
import { metadataOf } from '../../../mocks/metadata'
import type { DataSource } from '../../../src/data/dataSource'
import type { IndicatorId, IndicatorMetadata } from '../../../src/domain/indicator'
import type { Language } from '../../../src/domain/region'
import { definitionsSheet } from '../../../src/features/compare/files/definitionsSheet'
import { readDefinitions } from '../../../src/features/compare/files/readDefinitions'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { i18n } from '../../../src/i18n/i18n'
import { catalogue } from '../../domain/searchCatalogue'
import { loadTexts, wordsIn } from './compareModelOf'

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']
const listed = catalogue.indicators.filter(({ role }) => role === 'listed')
const definitionOf = (id: IndicatorId): IndicatorMetadata => metadataOf(id) ?? expect.fail(id)
const all = new Map(listed.map(({ id }) => [id, definitionOf(id)]))

/** The sheet needs no figures: catalogue and indicators are all it reads of the model. */
const sheetOf = (language: Language, metadata: ReadonlyMap<IndicatorId, IndicatorMetadata>) =>
  definitionsSheet(
    { series: { catalogue }, indicators: listed } as unknown as CompareModel,
    metadata,
    wordsIn(language),
    i18n.getFixedT(language, 'workbook'),
    i18n.getFixedT(language, 'counting'),
  )

/** Cells of an indicator by the names of their columns. */
function rowOf(id: IndicatorId, language: Language, metadata = all): Readonly<Record<string, string>> {
  const { columns, rows } = sheetOf(language, metadata)
  const cells = rows[listed.findIndex((indicator) => indicator.id === id)] ?? []
  return Object.fromEntries(
    cells.map((cell, i) => [columns[i] ?? '', cell.kind === 'text' ? cell.text : cell.kind]),
  )
}

beforeAll(loadTexts)

describe('the sheet of definitions', () => {
  test('tells of a rate what it is of, and that it is recomputed from the sums', () => {
    expect(rowOf('kz-course-completion-rate', 'en')).toMatchObject({
      Code: 'kz-course-completion-rate',
      Definition: definitionOf('kz-course-completion-rate').definition.en,
      Unit: '%',
      Frequency: 'every quarter',
      'National value': 'sum of numerators divided by sum of denominators',
      'Since January': 'recomputed from the sums',
      Judgement: 'more is better',
      'Kinds of values': '%',
    })
  })

  test('names the counting rules and the breaks of a series with their periods', () => {
    const ruled = listed.find(({ rules }) => rules.length > 1) ?? expect.fail('no rules')
    const row = rowOf(ruled.id, 'ru')
    for (const rule of ruled.rules) expect(row['Правила счёта']).toContain(rule.name.ru)
    const broken = listed.find(({ breaks }) => breaks.length > 0) ?? expect.fail('no breaks')
    const [first] = broken.breaks
    expect(rowOf(broken.id, 'ru')['Разрывы ряда']).toContain(first?.note.ru)
    expect(rowOf(broken.id, 'ru')['Разрывы ряда']).toContain(first?.period.slice(0, 4))
  })

  test.each(LANGUAGES)('has every column named, every indicator and its definition in %s', (language) => {
    const { columns, rows, notes, name } = sheetOf(language, all)
    expect(new Set(columns).size).toBe(columns.length)
    expect(rows).toHaveLength(listed.length)
    for (const row of rows) expect(row.slice(0, 11).every(({ kind }) => kind === 'text')).toBe(true)
    expect(notes).toEqual([])
    expect(name.length).toBeLessThanOrEqual(31)
  })

  test('leaves a definition that could not be read empty, and says so', () => {
    const rest = new Map([...all].filter(([id]) => id !== 'eca-total'))
    expect(rowOf('eca-total', 'ru', rest)).toMatchObject({ Код: 'eca-total', Определение: 'none' })
    expect(sheetOf('ru', rest).notes).toEqual([
      'Тексты некоторых определений не удалось прочитать; их ячейки пусты.',
    ])
  })
})

describe('reading definitions', () => {
  test('asks six at once at most, one that fails once more, and goes on without it', async () => {
    let underWay = 0
    let most = 0
    const asked: string[] = []
    const indicatorMetadata: DataSource['indicatorMetadata'] = async (id) => {
      asked.push(id)
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
      if (id === 'eca-total') throw new Error('server')
      return { data: definitionOf(id), freshness: { isStale: false, fetchedAt: '' } }
    }
    const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
    const ids = listed.map(({ id }) => id)
    // Nothing else of the port is asked.
    const source = { id: 'test', indicatorMetadata } as unknown as DataSource
    const found = await readDefinitions(client, source, ids)
    expect(most).toBe(6)
    expect(asked.toSorted()).toEqual([...ids, 'eca-total'].toSorted())
    expect([...found.keys()].toSorted()).toEqual(ids.filter((id) => id !== 'eca-total').toSorted())
  })
})
