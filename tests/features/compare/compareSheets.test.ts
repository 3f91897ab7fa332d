import { QueryClient } from '@tanstack/react-query'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DataSource } from '../../../src/data/dataSource'
import type { AssemblyEvent } from '../../../src/domain/register/register'
import { compareSheets } from '../../../src/features/compare/files/compareSheets'
import { i18n } from '../../../src/i18n/i18n'
import type { Sheet } from '../../../src/ui/files/sheet'
import { compareModelOf, loadTexts, wordsIn } from './compareModelOf'

beforeAll(loadTexts)

const freshness = { isStale: false, fetchedAt: '' }

/** A register of events that holds sessions on some days, or cannot be read. */
function sourceWith(days: readonly string[] | 'down'): DataSource {
  const register = async () => {
    if (days === 'down') throw new Error('server')
    const rows = days.map((startsOn, i) => ({
      id: `session-${i}`,
      startsOn,
      endsOn: startsOn,
      tags: ['session'],
      title: { en: 'Session of the Assembly' },
    })) as unknown as AssemblyEvent[]
    return Promise.resolve({ data: { rows, total: rows.length }, freshness })
  }
  const indicatorMetadata = async () => Promise.reject(new Error('no text'))
  // Nothing else of the port is asked.
  return { id: 'test', register, indicatorMetadata } as unknown as DataSource
}

async function sheetsOf(source: DataSource, compared: readonly string[] = []): Promise<readonly Sheet[]> {
  const model = compareModelOf({
    regions: ['akmola', 'aktobe', 'almaty'],
    figures: [
      [{ id: 'learners' }, [10, 20, 30]],
      [{ id: 'courses' }, [1, 'O', 3]],
    ],
    view: { compared },
  })
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  return compareSheets(model, { client, source, i18n, words: wordsIn('en') })
}

const namesOf = (sheets: readonly Sheet[]) => sheets.map(({ name }) => name)
const NO_SESSIONS = 'There is no sheet on sessions: the register of events could not be read.'

describe('the workbook of a comparison', () => {
  test('has a sheet of sessions when the register holds two', async () => {
    const sheets = await sheetsOf(sourceWith(['2018-04-28', '2019-04-29']))
    expect(namesOf(sheets)).toContain('Session to session')
    expect(sheets.at(-1)?.name).toBe('Definitions')
    expect(sheets.at(-1)?.notes).not.toContain(NO_SESSIONS)
  })

  test('says so when the register could not be read, and has all other sheets', async () => {
    const whole = await sheetsOf(sourceWith(['2018-04-28', '2019-04-29']))
    const sheets = await sheetsOf(sourceWith('down'))
    expect(namesOf(sheets)).toEqual(namesOf(whole).filter((name) => name !== 'Session to session'))
    expect(sheets.at(-1)?.notes).toContain(NO_SESSIONS)
  })

  test('has no sheet of sessions, and no excuse, when there was one session only', async () => {
    const sheets = await sheetsOf(sourceWith(['2019-04-29']))
    expect(namesOf(sheets)).not.toContain('Session to session')
    expect(sheets.at(-1)?.notes).not.toContain(NO_SESSIONS)
  })

  test('holds two regions against each other when two are chosen', async () => {
    const alone = await sheetsOf(sourceWith([]), ['akmola'])
    const pair = await sheetsOf(sourceWith([]), ['akmola', 'almaty'])
    expect(pair).toHaveLength(alone.length + 1)
    expect(pair.some(({ title }) => /akmola/i.test(title) && /almaty/i.test(title))).toBe(true)
  })

  test('has rows as wide as its columns on every sheet, and no sheet without rows', async () => {
    for (const { name, columns, rows } of await sheetsOf(sourceWith(['2018-04-28', '2019-04-29']), [
      'akmola',
      'almaty',
    ])) {
      expect(rows.length, name).toBeGreaterThan(0)
      for (const row of rows) expect(row.length, name).toBe(columns.length)
    }
  })
})
