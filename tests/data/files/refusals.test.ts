import { beforeAll, describe, expect, test } from 'vitest'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { checkBytes } from '../../../src/data/files/checkBytes'
import { checkPackage } from '../../../src/data/files/checkPackage'
import { digestLine, DIGEST_FILE } from '../../../src/data/files/descriptorDigest'
import { DESCRIPTOR_FILE, readDescriptor } from '../../../src/data/files/descriptor'
import { problemText } from '../../../src/data/files/problemText'
import type { Reason } from '../../../src/data/files/reason'
import { en } from '../../../src/data/files/texts/en'
import { SPREADSHEET } from '../../../src/data/files/write/writeTable'
import { uniform } from '../../../mocks/random'
import { DataError } from '../../../src/domain/DataError'
import {
  answerOf,
  carryTo,
  FOLDER,
  replaced,
  smallPackage,
  textIn,
  withDescriptor,
  withFile,
  withResource,
} from './demoPackage'

const FIGURES = 'observations.csv'
const PEOPLE = 'populations.csv'
const QUESTIONS: Readonly<Record<string, string>> = {
  [FIGURES]: 'observations?indicator=kz-courses&division=2013',
  [PEOPLE]: 'populations',
}

let files: PackageFiles
let spreadsheet: PackageFiles
beforeAll(async () => {
  files = await smallPackage()
  spreadsheet = await smallPackage(SPREADSHEET)
})

/** What a question about a package is refused with; null when it is answered. */
async function refusal(changed: PackageFiles, at: string, accepted: readonly string[] = []) {
  try {
    await carryTo(changed, accepted)(new Request(`${FOLDER}${at}`))
    return null
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { kind: error.kind, ...error.details }
  }
}

const refusalOf = (changed: PackageFiles, path: string) => refusal(changed, QUESTIONS[path] ?? 'catalogue')
const reasonOf = async (changed: PackageFiles, path: string) =>
  (await refusalOf(changed, path))?.reason ?? null

describe('F33: a file that was cut off', () => {
  const cut = (path: string) => textIn(files, path).slice(0, -400)

  test('is caught by its size', async () => {
    const { length } = textIn(files, FIGURES)
    const found = await refusalOf(withFile(files, FIGURES, cut(FIGURES)), FIGURES)
    expect(found).toMatchObject({
      kind: 'malformed',
      adapter: 'files',
      resource: '/observations',
      path: 'observations.csv',
      reason: `observations.csv: the file is incomplete: ${length - 400} of ${length} bytes`,
    })
    expect(found?.inWords?.ru).toBe(`observations.csv: файл неполон: ${length - 400} из ${length} байт`)
    expect(found?.inWords?.kk).toContain('файл толық емес')
  })

  test('is caught by its digest where the size is right', async () => {
    const text = cut(FIGURES)
    const told = withResource(
      withFile(files, FIGURES, text),
      FIGURES,
      (resource) => (resource.bytes = text.length),
    )
    expect(await reasonOf(told, FIGURES)).toContain('changed after the package was made')
  })

  test('is caught by its rows where size and digest are right', async () => {
    const lines = textIn(files, FIGURES).split('\n')
    const text = `${lines.slice(0, -11).join('\n')}\n`
    expect(await reasonOf(replaced(files, FIGURES, text), FIGURES)).toBe(
      'observations.csv: the file has 34806 rows, not 34816',
    )
  })
})

test('T16: a thousand files with one byte changed are all refused', async () => {
  const paths = [...files.keys()].filter((path) => path !== DESCRIPTOR_FILE && files.get(path)!.length > 0)
  const missed: string[] = []
  const whole = await checkPackage(async (path) => files.get(path) ?? null)
  expect(whole.problems).toEqual([])
  // The digest alone is asked: what a row would say of itself must not be needed.
  const reading = readDescriptor(textIn(files, DESCRIPTOR_FILE), () => false)
  if ('problems' in reading) throw new Error('the descriptor is not read')
  const byPath = new Map([...reading.value.resources.values()].map((each) => [each.path, each]))
  for (let n = 0; n < 1000; n++) {
    const path = paths[Math.floor(uniform(`file ${n}`) * paths.length)] ?? ''
    const bytes = Uint8Array.from(files.get(path) ?? [])
    const at = Math.floor(uniform(`byte ${n}`) * bytes.length)
    bytes[at] = (bytes[at]! + 1 + Math.floor(uniform(`value ${n}`) * 255)) % 256
    if (checkBytes(bytes, byPath.get(path)!)?.reason.code !== 'changed') missed.push(`${path} at ${at}`)
  }
  expect(missed).toEqual([])
})

describe('F64: ways of writing CSV', () => {
  test('a spreadsheet with semicolons, decimal commas, CRLF and a byte order mark says the same', async () => {
    expect(textIn(spreadsheet, FIGURES).split('\r\n')[0]).toContain('division;indicator;region')
    expect(files.get(PEOPLE)?.[0]).not.toBe(0xef)
    expect(spreadsheet.get(PEOPLE)?.[0]).toBe(0xef)
    for (const at of [
      '/catalogue',
      '/populations',
      '/observations?indicator=survey-favourable,adult-kz-share,social-order-funding&division=2013',
      '/houses?division=2013',
    ])
      expect(await answerOf(spreadsheet, at)).toEqual(await answerOf(files, at))
  })

  test('quotes, empty lines at the end and columns in another order say the same', async () => {
    const [header = '', ...lines] = textIn(files, PEOPLE).trimEnd().split('\n')
    const turned = [header, ...lines].map((line) =>
      line
        .split(',')
        .toReversed()
        .map((cell) => `"${cell}"`)
        .join(','),
    )
    const changed = replaced(files, PEOPLE, `${turned.join('\n')}\n\n\n`)
    expect(await answerOf(changed, '/populations')).toEqual(await answerOf(files, '/populations'))
  })

  test('an extra column is named with its place', async () => {
    const text = textIn(files, PEOPLE)
      .replace('urban\n', 'urban,comment\n')
      .replaceAll(/(\d)\n/g, '$1,\n')
    expect(await refusalOf(replaced(files, PEOPLE, text), PEOPLE)).toMatchObject({
      path: 'populations.csv, line 1, column 6 (comment)',
      reason: 'populations.csv: the column "comment" is not one of this file',
    })
  })

  test('a decimal comma where a point is the rule is refused, and the other way round', async () => {
    const comma = textIn(files, FIGURES).replace(/,(\d+)\.(\d),A/, ',"$1,$2",A')
    expect(await reasonOf(replaced(files, FIGURES, comma), FIGURES)).toContain('is not a number')
    const point = textIn(spreadsheet, FIGURES).replace(/;(\d+),(\d);A/, ';$1.$2;A')
    const kept = await reasonOf(replaced(spreadsheet, FIGURES, point), FIGURES)
    expect(kept).toContain('is not a number')
  })
})

describe('F65: a file changed by hand after the package was made', () => {
  const edited = () =>
    withFile(files, PEOPLE, textIn(files, PEOPLE).replace('2013,akmola,2013,7', '2013,akmola,2013,8'))

  test('is refused, and named', async () => {
    expect(await refusalOf(edited(), PEOPLE)).toMatchObject({
      reason: 'populations.csv: the file was changed after the package was made',
    })
  })

  test('is taken where the operator accepts it, and the source of the figures says so in each language', async () => {
    type Populations = { populations: { region: string; year: number; residents: number }[] }
    const { populations } = await answerOf<Populations>(edited(), '/populations', [PEOPLE])
    expect(String(populations[0]?.residents)).toMatch(/^8/)
    type Dataset = { dataset: { source: Record<string, string> } }
    const { dataset } = await answerOf<Dataset>(edited(), '/catalogue', [PEOPLE])
    expect(dataset.source['ru']).toContain('файл populations.csv изменен после составления набора данных')
    expect(dataset.source['kk']).toContain('populations.csv файлы')
    expect(dataset.source['en']).toContain('populations.csv was changed after the data package was made')
  })

  test('another file is refused all the same, and an accepted one that is unchanged has no mark', async () => {
    const other = withFile(edited(), FIGURES, textIn(files, FIGURES).replace(',A,', ',P,'))
    expect(await refusal(other, QUESTIONS[FIGURES] ?? '', [PEOPLE])).toMatchObject({ path: FIGURES })
    type Dataset = { dataset: { source: Record<string, string> } }
    const [marked, plain] = await Promise.all([
      answerOf<Dataset>(files, '/catalogue', [PEOPLE]),
      answerOf<Dataset>(files, '/catalogue'),
    ])
    expect(marked.dataset.source).toEqual(plain.dataset.source)
  })

  test('its answers have another tag than those of the whole package', async () => {
    const tagOf = async (each: PackageFiles) =>
      (await carryTo(each, [PEOPLE])(new Request(`${FOLDER}populations`))).headers.get('ETag')
    expect(await tagOf(edited())).not.toBe(await tagOf(files))
  })
})

/** A change of a file of the package, and what is then said of it. */
type Case = readonly [
  title: string,
  path: string,
  change: (text: string) => string,
  place: string,
  reason: Reason,
]

const secondLine = (text: string, change: (line: string) => string): string => {
  const [header = '', second = '', ...lines] = text.split('\n')
  return [header, change(second), ...lines].join('\n')
}

const CASES: readonly Case[] = [
  [
    'an empty cell',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('akmola', '')),
    'line 2, column 2 (region)',
    { code: 'required' },
  ],
  [
    'a whole number with a point',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace(/,\d+,\d+$/, ',7.5,1')),
    'line 2, column 4 (residents)',
    { code: 'not-whole', value: '7.5' },
  ],
  [
    'fewer than nobody',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace(/,\d+,\d+$/, ',-5,')),
    'line 2, column 4 (residents)',
    { code: 'below', value: '-5', limit: 0 },
  ],
  [
    'a year of another age',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('akmola,2013', 'akmola,9013')),
    'line 2, column 3 (year)',
    { code: 'above', value: '9013', limit: 2200 },
  ],
  [
    'more townspeople than people',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace(/,\d+,\d+$/, ',5,6')),
    'line 2, column 5 (urban)',
    { code: 'more-than', value: 6, whole: 5, column: 'residents' },
  ],
  [
    'a region nobody knows',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('akmola', 'atlantis')),
    'line 2, column 2 (region)',
    { code: 'unknown-reference', value: '2013 · atlantis', table: 'regions (division, id)' },
  ],
  [
    'a row twice',
    PEOPLE,
    (t) => secondLine(t, (l) => `${l}\n${l}`),
    'line 3, column 1 (division)',
    { code: 'repeated-key', key: '2013 · akmola · 2013', line: 2 },
  ],
  [
    'another division',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('2013,', '1999,')),
    'line 2, column 1 (division)',
    { code: 'choice', value: '1999', allowed: '2013, 2018, 2022' },
  ],
  [
    'a missing column',
    PEOPLE,
    (t) => t.replace('residents', ''),
    'line 1, column 4',
    { code: 'unknown-column', name: '' },
  ],
  [
    'a column twice',
    PEOPLE,
    (t) => t.replace('urban', 'residents'),
    'line 1, column 5 (residents)',
    { code: 'repeated-column', name: 'residents' },
  ],
  [
    'too few cells',
    PEOPLE,
    (t) => secondLine(t, () => '2013,akmola'),
    'line 2, column 3',
    { code: 'cells', found: 2, expected: 5 },
  ],
  [
    'a quotation mark left open',
    PEOPLE,
    (t) => secondLine(t, (l) => `"${l}`),
    'line 2, column 1 (division)',
    { code: 'open-quote' },
  ],
  [
    'text after a quotation mark',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('akmola', '"akmola"x')),
    'line 2, column 2 (region)',
    { code: 'text-after-quote' },
  ],
  [
    'a quotation mark inside a cell',
    PEOPLE,
    (t) => secondLine(t, (l) => l.replace('akmola', 'ak"mola')),
    'line 2, column 2 (region)',
    { code: 'quote-inside' },
  ],
  [
    'an empty line between others',
    PEOPLE,
    (t) => secondLine(t, (l) => `\n${l}`),
    'line 2, column 1 (division)',
    { code: 'empty-line' },
  ],
  [
    'letters lost before',
    'regions.csv',
    (t) => secondLine(t, (l) => l.replace('Ақмола', 'А�мола')),
    'line 2, column 4 (name_kk)',
    { code: 'lost-text' },
  ],
  [
    'a number that is none',
    FIGURES,
    (t) => t.replace(/,(\d+),A,/, ',$1 persons,A,'),
    '',
    { code: 'not-a-number', value: '' },
  ],
  [
    'a period spelt otherwise',
    FIGURES,
    (t) => secondLine(t, (l) => l.replace('2013-Q1', 'Q1 2013')),
    'line 2, column 4 (period)',
    { code: 'pattern', value: 'Q1 2013', form: 'period' },
  ],
  [
    'a value where there is none',
    FIGURES,
    (t) => secondLine(t, (l) => l.replace(',,O', ',0,O')),
    'line 2, column 5 (value)',
    { code: 'value-despite-status', status: 'O' },
  ],
  [
    'no value where there is one',
    FIGURES,
    (t) => secondLine(t, (l) => l.replace(',,O', ',,A')),
    'line 2, column 5 (value)',
    { code: 'no-value-despite-status', status: 'A' },
  ],
  [
    'a day that does not exist',
    'houses.csv',
    (t) => secondLine(t, (l) => l.replace(/\d{4}-\d\d-\d\d$/, '2009-02-30')),
    '',
    { code: 'not-a-date', value: '2009-02-30' },
  ],
  [
    'yes for true',
    'dataset.csv',
    (t) => t.replace(',true,', ',yes,'),
    '',
    { code: 'not-yes-no', value: 'yes' },
  ],
  ['two datasets', 'dataset.csv', (t) => secondLine(t, (l) => `${l}\n${l}`), '', { code: 'not-one-row' }],
]

const questionAbout = (path: string): string =>
  QUESTIONS[path] ?? (path === 'houses.csv' ? 'houses?division=2013' : 'catalogue')

describe('A row that is wrong is named with file, line, column and reason, and nothing of the file is taken', () => {
  test.each(CASES)('%s', async (_title, path, change, place, reason) => {
    const text = textIn(files, path)
    const changed = change(text)
    expect(changed).not.toBe(text)
    const rows = changed.trimEnd().split('\n').length - 1
    const found = await refusal(replaced(files, path, changed, rows), questionAbout(path))
    expect(found?.kind).toBe('malformed')
    if (place !== '') {
      expect(found?.path).toBe(`${path}, ${place}`)
      const say = en.reasons[reason.code] as (of: Reason) => string
      expect(found?.reason).toBe(`${path}: ${say(reason)}`)
    } else expect(found?.path?.startsWith(path)).toBe(true)
  })

  test('all of them are reported to whoever checks the package', async () => {
    const text = textIn(files, FIGURES).replaceAll('2013-Q1', '2013-Q5')
    const changed = replaced(files, FIGURES, text)
    const report = await checkPackage(async (path) => changed.get(path) ?? null)
    const expected = text.split('2013-Q5').length - 1
    expect(report.problemCount).toBe(expected)
    expect(report.problems[0]).toMatchObject({ file: FIGURES, line: 2, column: 4, name: 'period' })
    const found = await refusalOf(changed, FIGURES)
    expect(found?.inWords?.en).toContain(`(and ${expected - 1} more)`)
  })
})

describe('The digest beside datapackage.json', () => {
  const at = async (changed: PackageFiles) =>
    (await checkPackage(async (path) => changed.get(path) ?? null)).problems

  test('tells a changed byte that nothing else does, and may be left out', async () => {
    const descriptor = files.get(DESCRIPTOR_FILE) ?? new Uint8Array()
    const sealed = withFile(files, DIGEST_FILE, digestLine(descriptor))
    expect(await at(sealed)).toEqual([])
    const changed = withFile(sealed, DESCRIPTOR_FILE, textIn(files, DESCRIPTOR_FILE).replace('2020', '2021'))
    expect(await at(changed)).toEqual([
      { file: DESCRIPTOR_FILE, line: null, column: null, name: null, reason: { code: 'changed' } },
    ])
    const open = new Map([...changed].filter(([path]) => path !== DIGEST_FILE))
    expect(await at(open)).toEqual([])
  })
})

describe('A package that is not one', () => {
  const reasonAt = async (changed: PackageFiles) => (await refusal(changed, 'catalogue'))?.reason

  test.each([
    [
      'a file outside the folder',
      (r: { path: string }) => (r.path = '../secret.csv'),
      'expected a file of the folder',
    ],
    [
      'a file of another host',
      (r: { path: string }) => (r.path = 'https://evil.example/a.csv'),
      'expected a file',
    ],
    ['no digest', (r: { hash?: string }) => delete r.hash, 'resources[0].hash'],
    ['no number of rows', (r: { rows?: number }) => delete r.rows, 'does not say how many'],
    ['another encoding', (r: { encoding?: string }) => (r.encoding = 'windows-1251'), 'expected utf-8'],
  ])('%s is refused', async (_title, change, said) => {
    const changed = withDescriptor(files, ({ resources }) => void change(resources[0] as never))
    expect(await reasonAt(changed)).toContain(said)
  })

  test('one without figures, of another layout, or cut off is refused', async () => {
    const without = withDescriptor(files, (descriptor) => {
      descriptor.resources = descriptor.resources.filter(({ name }) => name !== 'indicators')
    })
    expect(await reasonAt(without)).toBe('indicators.csv: datapackage.json does not name the file')
    expect(await reasonAt(withDescriptor(files, (each) => (each['birlik'] = { layout: 2 })))).toContain(
      'layout',
    )
    const cut = withFile(files, DESCRIPTOR_FILE, textIn(files, DESCRIPTOR_FILE).slice(0, 3000))
    expect(await refusal(cut, 'catalogue')).toMatchObject({
      path: expect.stringMatching(/^datapackage\.json, line \d+/),
    })
  })

  test('every reason is worded in three languages', async () => {
    const report = await checkPackage(async () => null)
    const texts = (['kk', 'ru', 'en'] as const).map((language) => problemText(report.problems[0]!, language))
    expect(texts).toEqual([
      'datapackage.json: файл жоқ',
      'datapackage.json: файла нет',
      'datapackage.json: the file is not there',
    ])
  })
})
