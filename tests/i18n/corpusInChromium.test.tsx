import { expect, test } from 'vitest'
import committed from './corpus.json'
import { corpusDigests } from './corpus'

test('F100: Chromium prints and sorts the corpus exactly as Node does', async () => {
  expect(await corpusDigests()).toEqual(committed)
})
