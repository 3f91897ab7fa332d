import { expect, test } from 'vitest'
import type { Complete } from '../../src/i18n/messages/complete'
import { messages as kk } from '../../src/i18n/messages/kk/messages'
import { messages as ru } from '../../src/i18n/messages/ru/messages'

test('texts with the keys of Kazakh compile, whatever plural forms their language has', () => {
  const complete: Complete<typeof ru> = ru
  expect(complete).toBe(ru)
})

test('F115: texts without one of its keys do not compile', () => {
  const { keys, ...search } = kk.search
  const texts = { ...kk, search }
  // @ts-expect-error `search.keys` is missing: this line failing to fail would fail the build.
  const incomplete: Complete<typeof texts> = texts
  expect(incomplete).toBe(texts)
  expect(keys).not.toBe('')
})

test('texts with a key that Kazakh lacks do not compile', () => {
  const texts = { ...kk, search: { ...kk.search, surplus: 'more' } }
  // @ts-expect-error `search.surplus` is one too many.
  const surplus: Complete<typeof texts> = texts
  expect(surplus).toBe(texts)
})
