import type { WireObservations, WireSeries } from './wirePayloads'

/** Chooses reproducibly: each call takes the next number of a seeded list. */
export interface Chooser {
  /** 0 ≤ result < below */
  index(below: number): number
  of<T>(list: readonly T[]): T
}

/** `refused` must never be read; `either` is read exactly as its bytes say, or refused. */
export type Expectation = 'refused' | 'either'

export interface Mutator {
  readonly name: string
  readonly expects: Expectation
  readonly mutate: (payload: WireObservations, choose: Chooser) => string | Uint8Array<ArrayBuffer>
}

type Loose = Record<string, unknown>

/** Mutants break the types on purpose. */
const loose = (part: object): Loose => part as Loose

const encode = (text: string) => new TextEncoder().encode(text)

/** A change of the structure, sent as JSON. */
function structural(
  name: string,
  expects: Expectation,
  change: (payload: WireObservations, series: WireSeries, choose: Chooser) => void,
): Mutator {
  return {
    name,
    expects,
    mutate: (payload, choose) => {
      change(payload, choose.of(payload.series), choose)
      return JSON.stringify(payload)
    },
  }
}

/** A change of one cell, whatever its type; JSON has no undefined, so the cell is always there. */
function cellwise(
  name: string,
  expects: Expectation,
  value: (before: unknown, choose: Chooser) => unknown,
): Mutator {
  return structural(name, expects, (_payload, series, choose) => {
    const row: unknown[] = choose.of(series.values)
    const column = choose.index(row.length)
    row[column] = value(row[column], choose)
  })
}

/** A change of the text as it travels. */
function textual(
  name: string,
  expects: Expectation,
  change: (text: string, choose: Chooser) => string,
): Mutator {
  return { name, expects, mutate: (payload, choose) => change(JSON.stringify(payload), choose) }
}

/** A change of the bytes as they travel. */
function bytewise(
  name: string,
  expects: Expectation,
  change: (bytes: Uint8Array<ArrayBuffer>, choose: Chooser) => Uint8Array<ArrayBuffer>,
): Mutator {
  return { name, expects, mutate: (payload, choose) => change(encode(JSON.stringify(payload)), choose) }
}

const splice = (text: string, at: number, remove: number, insert = '') =>
  text.slice(0, at) + insert + text.slice(at + remove)

function replaceLetter(series: WireSeries, choose: Chooser, letter: string): void {
  const row = choose.index(series.statuses.length)
  series.statuses[row] = splice(series.statuses[row] ?? '', choose.index(series.periods.length), 1, letter)
}

const STRUCTURES: readonly Mutator[] = [
  structural('a row of values left out', 'refused', ({ regions }, series, choose) => {
    series.values.splice(choose.index(regions.length), 1)
  }),
  structural('a row of values twice', 'refused', (_payload, series, choose) => {
    series.values.splice(choose.index(series.values.length), 0, choose.of(series.values))
  }),
  structural('two rows of values changed places', 'either', (_payload, series, choose) => {
    const [a, b] = [choose.index(series.values.length), choose.index(series.values.length)]
    const [first, second] = [series.values[a] ?? [], series.values[b] ?? []]
    series.values[a] = second
    series.values[b] = first
  }),
  structural('a cell left out of a row', 'refused', (_payload, series, choose) => {
    choose.of(series.values).splice(choose.index(series.periods.length), 1)
  }),
  structural('a cell too many in a row', 'refused', (_payload, series, choose) => {
    choose.of(series.values).splice(choose.index(series.periods.length), 0, 1)
  }),
  structural('a period left out', 'refused', (_payload, series, choose) => {
    series.periods.splice(choose.index(series.periods.length), 1)
  }),
  structural('two periods changed places', 'refused', (_payload, series, choose) => {
    const at = choose.index(series.periods.length - 1)
    series.periods.splice(at, 2, series.periods[at + 1] ?? '', series.periods[at] ?? '')
  }),
  structural('a period misspelt', 'refused', (_payload, series, choose) => {
    const wrong = ['2019Q4', '2019-Q5', '2019-13', '', '2019-Q0', 'Q4-2019', '2019-Q4-01', '٢٠١٩', '2019-Q٤']
    series.periods[choose.index(series.periods.length)] = choose.of(wrong)
  }),
  structural('a period of a far year', 'refused', (_payload, series, choose) => {
    const quarter = series.periods[0]?.includes('Q') === true ? '-Q4' : ''
    series.periods[series.periods.length - 1] = `${choose.of(['2919', '0019', '9999', '2091'])}${quarter}`
  }),
  structural('a region renamed', 'either', ({ regions }, _series, choose) => {
    regions[choose.index(regions.length)] = choose.of(['atlantis', 'Akmola', 'KZ-11', ' akmola', ''])
  }),
  structural('a region of another division', 'refused', ({ regions }, _series, choose) => {
    regions[choose.index(regions.length)] = choose.of(['abai', 'jetisu', 'ulytau', 'turkistan', 'shymkent'])
  }),
  structural('a region twice', 'refused', ({ regions }, _series, choose) => {
    const at = choose.index(regions.length - 1)
    regions[at] = regions[at + 1] ?? ''
  }),
  structural('two regions changed places', 'either', ({ regions }, _series, choose) => {
    const at = choose.index(regions.length - 1)
    regions.splice(at, 2, regions[at + 1] ?? '', regions[at] ?? '')
  }),
  structural('a region left out', 'refused', ({ regions }, _series, choose) => {
    regions.splice(choose.index(regions.length), 1)
  }),
  structural('a region taken out everywhere', 'either', ({ regions, series }, _series, choose) => {
    const at = choose.index(regions.length)
    regions.splice(at, 1)
    for (const one of series) {
      for (const part of [one.values, one.statuses, one.rules, one.margins]) part?.splice(at, 1)
    }
  }),
  structural('another division declared', 'refused', (payload, _series, choose) => {
    payload.division = choose.of(['2018', '2022'])
  }),
  structural('another unit', 'refused', (_payload, series, choose) => {
    series.unit = choose.of(['thousand persons', '%', '', 'Persons', 'persons.'])
  }),
  structural('another indicator', 'refused', (_payload, series, choose) => {
    series.indicator = choose.of(['balance', 'completions', 'no-such', '__proto__', 'Learners'])
  }),
  structural('the series of another indicator twice', 'refused', ({ series }, one) => {
    series.push(structuredClone(one))
  }),
  structural('a series left out', 'refused', ({ series }, _one, choose) => {
    series.splice(choose.index(series.length), 1)
  }),
  structural('series in another order', 'either', ({ series }) => {
    series.reverse()
  }),
  structural('two series with exchanged values', 'either', ({ series }) => {
    const [a, b] = series
    if (a !== undefined && b !== undefined) [a.values, b.values] = [b.values, a.values]
  }),
  structural('another dataset version', 'refused', (payload) => {
    payload.datasetVersion = 'v2'
  }),
  structural('another major version', 'refused', (payload, _series, choose) => {
    payload.contract = choose.of(['2.0', '0.9', '10.0', '1', 'v1.0', '1.0.0', ''])
  }),
  structural('status of missing with a value', 'either', (_payload, series, choose) => {
    replaceLetter(series, choose, choose.of(['O', 'M', 'Q']))
  }),
  structural('unknown status', 'either', (_payload, series, choose) => {
    replaceLetter(series, choose, choose.of(['Z', 'a', ' ', '1', 'А', 'Ö', '?']))
  }),
  structural('another good status', 'either', (_payload, series, choose) => {
    replaceLetter(series, choose, choose.of(['P', 'E', 'B']))
  }),
  structural('a status too many or too few', 'refused', (_payload, series, choose) => {
    const row = choose.index(series.statuses.length)
    series.statuses[row] = choose.of([
      `${series.statuses[row]}A`,
      (series.statuses[row] ?? '').slice(1),
      '',
      '𝐀'.repeat(99),
    ])
  }),
  structural('rows of statuses changed places', 'either', (_payload, series) => {
    series.statuses.reverse()
  }),
  structural('rules of another length', 'refused', ({ series }, _series, choose) => {
    const events = series.find((one) => one.rules !== undefined)
    if (events?.rules !== undefined)
      events.rules[choose.index(16)] = choose.of(['', '0', '000000000', '0000000x', '00000009'])
  }),
  structural('rule names left out or invented', 'refused', ({ series }, _series, choose) => {
    const events = series.find((one) => one.rules !== undefined)
    if (events !== undefined) events.ruleIds = choose.of([[], ['no-such'], ['all-forms', 'no-such']])
  }),
  structural('a margin where there is no value, or below zero', 'refused', ({ series }, _series, choose) => {
    const margins = series.find((one) => one.margins !== undefined)?.margins
    if (margins === undefined) return
    if (choose.index(2) === 0) margins[3] = [2.5, 2.5]
    else margins[choose.index(3)] = [-1, 2.5]
  }),
  structural('unknown fields', 'either', (payload, series, choose) => {
    Object.assign(choose.of<object>([payload, series]), {
      extra: { values: [[1]] },
      Values: 1,
      'statuses ': [],
    })
  }),
]

const TYPES: readonly Mutator[] = [
  structural('a field left out', 'either', (payload, series, choose) => {
    const target = choose.of([loose(payload), loose(series)])
    delete target[choose.of(Object.keys(target))]
  }),
  structural('a field renamed', 'either', (payload, series, choose) => {
    const target = choose.of([loose(payload), loose(series)])
    const key = choose.of(Object.keys(target))
    target[choose.of([key.toUpperCase(), `${key}_`, `x-${key}`])] = target[key]
    delete target[key]
  }),
  structural('a field of another type', 'either', (payload, series, choose) => {
    const target = choose.of([loose(payload), loose(series)])
    const key = choose.of(Object.keys(target))
    target[key] = choose.of([
      null,
      0,
      '',
      [],
      {},
      true,
      [target[key]],
      { value: target[key] },
      String(target[key]),
    ])
  }),
  cellwise('text in place of a number', 'refused', (before, choose) =>
    choose.of([String(before), '', ' ', '12', '0', 'null', 'NaN', '1 234', '12,5']),
  ),
  cellwise('truth in place of a number', 'refused', (_before, choose) => choose.of([true, false])),
  cellwise('a list or object in place of a number', 'refused', (before, choose) =>
    choose.of([[before], [], {}, { value: before }, [[before]]]),
  ),
  cellwise('null in place of a number, or a number in place of null', 'refused', (before) =>
    before === null ? 0 : null,
  ),
  cellwise('another number', 'either', (before, choose) =>
    before === null ? null : choose.of([0, 1, 99.9, 100, 7.25, 1e-7, 1234567]),
  ),
  cellwise('a number out of every range', 'refused', (_before, choose) =>
    choose.of([-1, -0.001, -1e9, 1e16, -1e300]),
  ),
]

const TEXTS: readonly Mutator[] = [
  textual('a number too large for any machine', 'refused', (text, choose) => {
    const numbers = [...text.matchAll(/(?<=[[,])\d+(?:\.\d+)?(?=[\],])/g)]
    const match = choose.of(numbers)
    return splice(text, match.index, match[0].length, choose.of(['1e400', '-1e999', '1e309']))
  }),
  textual('a number that is not JSON', 'refused', (text, choose) => {
    const numbers = [...text.matchAll(/(?<=[[,])\d+(?:\.\d+)?(?=[\],])/g)]
    const match = choose.of(numbers)
    return splice(
      text,
      match.index,
      match[0].length,
      choose.of(['NaN', 'Infinity', '012', '1.', '.5', '+1', '0x1', '1_0', 'undefined']),
    )
  }),
  textual('cut off', 'refused', (text, choose) => text.slice(0, choose.index(text.length))),
  textual(
    'something after the end',
    'refused',
    (text, choose) => text + choose.of(['}', '{}', ' null', '\u0000', text]),
  ),
  textual('a name twice in one object', 'refused', (text, choose) => {
    const names = [...text.matchAll(/"(\w+)":/g)]
    const match = choose.of(names)
    const name = choose.of([
      match[1] ?? '',
      `\\u${(match[1] ?? ' ').charCodeAt(0).toString(16).padStart(4, '0')}${(match[1] ?? '').slice(1)}`,
    ])
    return splice(text, match.index, 0, `"${name}":${choose.of(['null', '0', '"2022"', '[]'])},`)
  }),
  textual('names that reach into prototypes', 'either', (text, choose) => {
    const name = choose.of(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    return text.replace('{', `{"${name}":{"polluted":true,"division":"2013","values":[[1]]},`)
  }),
  textual('nested far too deep', 'refused', (text, choose) => {
    const depth = 20 + choose.index(5000)
    return text.replace('{', `{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`)
  }),
  textual('white space between the parts', 'either', (text, choose) =>
    text.replaceAll(',', choose.of([', ', ',\n', '\t,', ',\r\n '])),
  ),
  textual('white space inside a word', 'either', (text, choose) =>
    splice(text, choose.index(text.length), 0, choose.of([' ', '\n', '\u00a0', '\u200b'])),
  ),
  textual('a byte order mark, here or there', 'either', (text, choose) =>
    splice(text, choose.of([0, choose.index(text.length)]), 0, '\uFEFF'),
  ),
  textual('a character lost', 'refused', (text, choose) => {
    const strings = [...text.matchAll(/"(?=[\w-])/g)]
    return splice(text, choose.of(strings).index + 1, 1, choose.of(['\uFFFD', '\\ufffd', '\\ud800']))
  }),
  textual('a web page', 'refused', (_text, choose) =>
    choose.of(['<!doctype html><title>Wi-Fi</title>', '<html></html>', ' \n<!DOCTYPE HTML>']),
  ),
  textual('nothing, or almost', 'refused', (_text, choose) =>
    choose.of(['', ' ', 'null', '[]', '{}', '0', '""', 'true']),
  ),
  textual('a digit changed', 'either', (text, choose) => {
    const digits = [...text.matchAll(/\d/g)]
    return splice(text, choose.of(digits).index, 1, String(choose.index(10)))
  }),
]

const BYTES: readonly Mutator[] = [
  bytewise('one bit turned', 'either', (bytes, choose) => {
    const at = choose.index(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << choose.index(8))
    return bytes
  }),
  bytewise('one byte changed', 'either', (bytes, choose) => {
    bytes[choose.index(bytes.length)] = choose.index(256)
    return bytes
  }),
  bytewise('some bytes lost', 'either', (bytes, choose) => {
    const at = choose.index(bytes.length)
    const rest = new Uint8Array(bytes.length)
    rest.set(bytes.subarray(0, at))
    const tail = bytes.subarray(at + 1 + choose.index(40))
    rest.set(tail, at)
    return rest.slice(0, at + tail.length)
  }),
  bytewise('a slice twice', 'either', (bytes, choose) => {
    const at = choose.index(bytes.length)
    const end = Math.min(bytes.length, at + 1 + choose.index(60))
    const longer = new Uint8Array(bytes.length + end - at)
    longer.set(bytes.subarray(0, end))
    longer.set(bytes.subarray(at), end)
    return longer
  }),
  bytewise('bytes that are not UTF-8', 'refused', (bytes, choose) => {
    bytes[choose.index(bytes.length)] = choose.of([0xc0, 0xff, 0xfe, 0xe9, 0x80, 0xf5])
    return bytes
  }),
  bytewise('UTF-16 in place of UTF-8', 'refused', (bytes) => {
    const wide = new Uint8Array(bytes.length * 2)
    for (const [index, byte] of bytes.entries()) wide[index * 2] = byte
    return wide
  }),
]

export const MUTATORS: readonly Mutator[] = [...STRUCTURES, ...TYPES, ...TEXTS, ...BYTES]
