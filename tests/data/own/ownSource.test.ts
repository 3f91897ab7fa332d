import { describe, expect, test } from 'vitest'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { checkPackage } from '../../../src/data/files/checkPackage'
import { catalogueQuery, observationsQuery } from '../../../src/data/queries'
import { askBase } from '../../../src/data/own/askBase'
import type { KeptPackage } from '../../../src/data/own/keptPackage'
import { onlyChanged, openPackage } from '../../../src/data/own/openPackage'
import { packageOfFigures } from '../../../src/data/own/ownPackage'
import { makeOwnSource } from '../../../src/data/own/ownSource'
import type { OwnFigure } from '../../../src/data/own/readFigures'
import { verifyOwn } from '../../../src/data/own/verifyOwn'
import { judgePackage } from '../../../scripts/files/judgePackage'

const NOW = '2026-11-27T05:00:00.000Z'
const base = makeMockSource('http://own.test/')
const FIGURES: readonly OwnFigure[] = [
  { indicator: 'sunday-schools', region: 'akmola', period: '2019-Q4', value: 12.5, status: 'P', line: 2 },
  { indicator: 'sunday-schools', region: 'astana', period: '2019-Q4', value: null, status: 'O', line: 3 },
]
const own = packageOfFigures(FIGURES, 'школы.csv', NOW, await askBase(base, ['sunday-schools']))
const kept: KeptPackage = { ...own, name: 'школы.csv', accepted: [], keptAt: NOW, indicator: null }

describe("a table of one's own as a source", () => {
  test('its package passes the check of files and the rules of the contract', async () => {
    const report = await checkPackage(async (path) => own.files.get(path) ?? null)
    expect(report.problems).toEqual([])
    const verdicts = await judgePackage(
      async (path) => own.files.get(path) ?? new Uint8Array(),
      () => undefined,
    )
    expect(verdicts.filter(({ state }) => state === 'broken')).toEqual([])
  })

  test('it answers with those figures; other indicators have none, which is no error and no zero', async () => {
    const source = makeOwnSource(kept, 'http://own.test/')
    expect(await verifyOwn(source)).toBe('sunday-schools')
    const { data } = await source.observations(['sunday-schools', 'houses-of-friendship'], '2013')
    expect([...(data[0]?.values ?? [])].filter((value) => !Number.isNaN(value))).toEqual([12.5])
    expect([...(data[1]?.values ?? [])].every((value) => Number.isNaN(value))).toBe(true)
    expect((await source.populations()).data.length).toBeGreaterThan(0)
  })

  test('it says whose it is, and nobody takes it for the source of the installation', async () => {
    const source = makeOwnSource(kept, 'http://own.test/')
    const { dataset, targets, indicators } = (await source.catalogue()).data
    const real = (await base.catalogue()).data
    // Whoever published the list of indicators has not published these figures.
    expect((await source.dataset()).data).toEqual({
      ...dataset,
      publisher: null,
      licence: null,
      divisions: ['2013'],
    })
    expect(dataset.source.ru).toMatch(/^Ваши данные, только на этом компьютере: школы\.csv/)
    expect(dataset.source.kk).toMatch(/^Сіздің деректеріңіз, тек осы компьютерде/)
    expect(dataset.source.en).toMatch(/^Your figures, only on this computer/)
    expect(dataset.id).not.toBe(real.dataset.id)
    expect(dataset.version).not.toBe(real.dataset.version)
    expect(catalogueQuery(source).queryKey).not.toEqual(catalogueQuery(base).queryKey)
    expect(observationsQuery(source, ['sunday-schools'], '2013').queryKey).not.toEqual(
      observationsQuery(base, ['sunday-schools'], '2013').queryKey,
    )
    // Nothing of it can lie among the saved answers of the real source, or be pinned for its decks.
    expect([source.adapter, source.copies]).toEqual(['own', null])
    // Invented plans and rules of counting that nobody stated are not those of these figures.
    expect(targets.filter(({ kind }) => kind === 'plan')).toEqual([])
    expect(indicators.flatMap(({ rules }) => rules)).toEqual([])
  })

  test('other figures make another id; the mark is not in the saved package', async () => {
    const [first, ...rest] = FIGURES
    if (first === undefined) throw new Error('no figure')
    const other = packageOfFigures(
      [{ ...first, value: 13 }, ...rest],
      'школы.csv',
      NOW,
      await askBase(base, []),
    )
    expect(other.id).not.toBe(own.id)
    expect(new TextDecoder().decode(own.files.get('dataset.csv'))).not.toContain('только на этом компьютере')
  })
})

describe('a folder', () => {
  const inFolder = (files: ReadonlyMap<string, Uint8Array>) =>
    new Map([...files].map(([path, bytes]) => [`набор/${path}`, bytes]))

  test('its package is found wherever it lies in it', async () => {
    const opened = await openPackage(inFolder(own.files))
    expect('report' in opened && opened.report.problemCount).toBe(0)
    expect(await openPackage(new Map([['a.csv', new Uint8Array()]]))).toEqual({ refusal: 'no-package' })
  })

  test('a file that was only changed may be taken as it is, one that is wrong may not', async () => {
    const text = new TextDecoder().decode(own.files.get('observations.csv'))
    const withText = async (changed: string) => {
      const files = new Map([...own.files, ['observations.csv', new TextEncoder().encode(changed)]])
      const opened = await openPackage(files)
      if (!('report' in opened)) throw new Error('no package')
      return { files, changed: onlyChanged(opened.report) }
    }
    const other = await withText(text.replace('12,5', '13,5'))
    expect(other.changed).toEqual(['observations.csv'])
    const source = makeOwnSource({ ...kept, files: other.files, accepted: other.changed }, 'http://own.test/')
    expect((await source.catalogue()).data.dataset.source.en).toContain('was changed after')
    expect((await withText(text.replace('12,5', 'x'))).changed).toEqual([])
  })
})
