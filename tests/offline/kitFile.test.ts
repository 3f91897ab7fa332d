import { describe, expect, test } from 'vitest'
import { emptyKitBlock, kitName, readKit, writeKit, type KitContent } from '../../src/data/offline/kitFile'
import { EMPTY_SCENE, type Deck } from '../../src/domain/deck/deck'

const deckOf = (title: Deck['title']): Deck => ({
  id: 'deck',
  title,
  minutes: null,
  scenes: [{ ...EMPTY_SCENE, id: 'a', kind: 'title', note: '</script><script>alert(1)</script><!-- $& $1' }],
  createdAt: '2021-01-01T00:00:00.000Z',
  changedAt: '2021-01-01T00:00:00.000Z',
})

const CONTENT: KitContent = {
  deck: deckOf({ kk: 'Қазақстан халқы Ассамблеясы' }),
  slides: [],
  boundaries: [],
  language: 'kk',
  madeAt: '2021-01-01T00:00:00.000Z',
}

const TEMPLATE = `<!doctype html><div></div>${emptyKitBlock()}<script>0</script>`
const blockOf = (page: string): string => /id="kit-data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''

describe('The file for the hall', () => {
  test('holds the very deck, and no text of it ends its block', () => {
    const page = writeKit(TEMPLATE, CONTENT)
    expect(readKit(blockOf(page))).toEqual(CONTENT)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<!--/g)).toBeNull()
  })

  test('is not made of anything but its template: not of a login page, not of a kit that is full', () => {
    expect(() => writeKit('<!doctype html><h1>Sign in</h1>', CONTENT)).toThrow('not the template')
    expect(() => writeKit(writeKit(TEMPLATE, CONTENT), CONTENT)).toThrow('not the template')
  })

  test('that was cut, altered or is empty is not shown', () => {
    const block = blockOf(writeKit(TEMPLATE, CONTENT))
    expect(readKit('')).toBeNull()
    expect(readKit('null')).toBeNull()
    expect(readKit('{}')).toBeNull()
    expect(readKit(block.replace('2021-01-01', '2020-01-01'))).toBeNull()
    for (let end = 1; end < block.length; end += 37) expect(readKit(block.slice(0, end))).toBeNull()
  })

  test('is named after the deck', () => {
    expect(kitName(CONTENT.deck, 'ru')).toBe('Қазақстан халқы Ассамблеясы.html')
    expect(kitName(deckOf({ en: 'a/b: "c" <d>?' }), 'en')).toBe('a b c d.html')
    expect(kitName(deckOf({}), 'en')).toBe('birlik.html')
    expect(kitName(deckOf({ en: '/..' }), 'en')).not.toMatch(/^\.|\//)
  })
})
