import { expect, test } from 'vitest'
import type { Progress } from '../../examples/backend/src/importing/importDataset'
import { progressBar } from '../../examples/backend/src/importing/progressBar'

const checking = (part: string, done: number): Progress => ({ doing: 'checking', part, done, expected: 1000 })
const writing = (part: string, done: number): Progress => ({ doing: 'writing', part, done, expected: 2000 })

const STEPS: readonly Progress[] = [
  checking('regions.csv', 10),
  checking('observations.csv', 50),
  checking('observations.csv', 60),
  checking('observations.csv', 1000),
  writing('region', 20),
  writing('observation', 1900),
  writing('observation', 1910),
]

/** What is written, by a clock that goes on by so many milliseconds at each look. */
function written(isTTY: boolean, pause: number): string {
  const texts: string[] = []
  let clock = 0
  const bar = progressBar({ isTTY, write: (text) => texts.push(text) }, () => (clock += pause))
  for (const step of STEPS) bar(step)
  return texts.join('')
}

test('into a file each file and table has a line, and each tenth of the way', () => {
  const lines = written(false, 0).trimEnd().split('\n')
  expect(lines.map((line) => line.replaceAll(/[█░]/g, '').trim())).toEqual([
    '1 %  checking regions.csv',
    '5 %  checking observations.csv',
    '100 %  checking observations.csv',
    '1 %  20 rows, region',
    '95 %  1 900 rows, observation',
  ])
})

test('on a terminal one line is drawn over, the check stays above what is written', () => {
  const [check = '', write = '', ...more] = written(true, 30).split('\n')
  expect(more).toEqual([])
  expect(check.split('\r\u001B[K').at(-1)).toContain('100 %  checking observations.csv')
  expect(write).toContain('1 %  20 rows, region')
})
