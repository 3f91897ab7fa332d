import { expect, test } from 'vitest'
import { corpusDigests } from './corpus'

test('Node prints and sorts the corpus as committed', async () => {
  const digests = await corpusDigests()
  const counts = Object.values(digests).map(({ count }) => count)
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(60_000)
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot('corpus.json')
})
