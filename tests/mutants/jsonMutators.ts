import type { Choice } from './choice'

/** A change somewhere in a JSON text. */
export interface JsonMutator {
  readonly name: string
  readonly mutate: (text: string, choice: Choice) => string
}

type Tree = Record<string | number, unknown>

/** A member of an object or an item of a list. */
interface Spot {
  readonly parent: Tree
  readonly key: string | number
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const keysOf = (tree: Tree): readonly (string | number)[] =>
  Array.isArray(tree) ? [...tree.keys()] : Object.keys(tree)

/** Walks down at random, so that what lies deep and what lies on top come about as often. */
function someSpot(root: Tree, choice: Choice, isMeant: (value: unknown) => boolean): Spot | null {
  const TRIES = 40
  for (let left = TRIES; left > 0; left -= 1) {
    let parent = root
    for (;;) {
      const keys = keysOf(parent)
      if (keys.length === 0) break
      const key = choice.of(keys)
      const value = parent[key]
      const isGoingOn = isTree(value) && keysOf(value).length > 0 && !(isMeant(value) && choice.once(4))
      if (!isGoingOn) {
        if (isMeant(value)) return { parent, key }
        break
      }
      parent = value
    }
  }
  return null
}

const anything = () => true
const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'
const isList = (value: unknown) => Array.isArray(value) && value.length > 0
const isObject = (value: unknown) => isTree(value) && !Array.isArray(value) && Object.keys(value).length > 0

/** A place of the kind that is meant is changed in the tree; where there is none, the text stays what it is. */
const inTree = (
  name: string,
  isMeant: (value: unknown) => boolean,
  change: (spot: Spot, choice: Choice, root: Tree) => void,
): JsonMutator => ({
  name,
  mutate: (text, choice) => {
    const root = JSON.parse(text) as Tree
    const spot = someSpot(root, choice, isMeant)
    if (spot !== null) change(spot, choice, root)
    return JSON.stringify(root)
  },
})

const RAW = '§raw§'

/** Something JSON.stringify would never write is put in the place of a value. */
const raw = (name: string, isMeant: (value: unknown) => boolean, tokens: readonly string[]): JsonMutator => ({
  name,
  mutate: (text, choice) => {
    const token = choice.of(tokens)
    const marked = inTree(name, isMeant, ({ parent, key }) => (parent[key] = RAW)).mutate(text, choice)
    return marked.replace(JSON.stringify(RAW), () => token)
  },
})

const put =
  (value: (before: unknown, choice: Choice) => unknown) =>
  ({ parent, key }: Spot, choice: Choice) => {
    parent[key] = value(parent[key], choice)
  }

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function rename({ parent, key }: Spot, name: string): void {
  const entries = Object.entries(parent).map(([own, value]) => [own === key ? name : own, value] as const)
  for (const own of Object.keys(parent)) delete parent[own]
  for (const [own, value] of entries)
    Object.defineProperty(parent, own, { value, enumerable: true, configurable: true, writable: true })
}

/** Members of objects: dropping an item of a list is a change of its own. */
const ofObject = (change: (spot: Spot, choice: Choice) => void) => (spot: Spot, choice: Choice) => {
  const tree = spot.parent[spot.key]
  if (!isTree(tree)) return
  change({ parent: tree, key: choice.of(Object.keys(tree)) }, choice)
}

const ODD_NAMES = ['__proto__', 'constructor', 'toString', '', ' id', 'Id', 'value ', 'region_id']
const ODD_TEXTS = [
  '',
  ' ',
  'null',
  'NaN',
  '0',
  'true',
  '__proto__',
  'constructor',
  '2013-Q5',
  '1999',
  '2099-Q1',
  '2019-02-30',
  'kazakhstan',
  'astana',
  'abai',
  '\u202Etxt',
  'a\u0000b',
  '\uD800',
  '\uFFFD',
  'e' + '\u0301'.repeat(60),
  'x'.repeat(10_000),
  '<img src=x onerror=alert(1)>',
  '=1+1',
]

/** Another text or number of the same document, from under the same name: a region in the place of another. */
function sibling(root: Tree, key: string | number, type: string, choice: Choice): unknown {
  const found: unknown[] = []
  const walk = (tree: Tree): void => {
    for (const own of keysOf(tree)) {
      const value = tree[own]
      if (isTree(value)) walk(value)
      else if (typeof value === type && (typeof key === 'number') === (typeof own === 'number')) {
        if (typeof key === 'number' || own === key) found.push(value)
      }
    }
  }
  walk(root)
  return found.length === 0 ? null : choice.of(found)
}

const TEXTUAL: readonly JsonMutator[] = [
  {
    name: 'a name that stands twice',
    mutate: (text, choice) => {
      let name = ''
      const marked = inTree('', isObject, ({ parent, key }) => {
        const tree = parent[key]
        if (!isTree(tree)) return
        name = choice.of(Object.keys(tree))
        tree[RAW] = choice.of([null, 0, 'x', tree[name]])
      }).mutate(text, choice)
      return marked.replace(JSON.stringify(RAW), () => JSON.stringify(name))
    },
  },
  {
    name: 'nested without end',
    mutate: (text) => `{"contract":"1.0","x":${'['.repeat(5000)}${text}${']'.repeat(5000)}}`,
  },
  {
    name: 'nested too deep',
    mutate: (text) => `{"contract":"1.0","x":${'{"x":'.repeat(13)}0${'}'.repeat(13)},"y":${text}}`,
  },
  {
    name: 'a comma too many',
    mutate: (text, choice) => {
      const at = choice.of([...text.matchAll(/[\]}]/g)].slice(0, 200)).index
      return `${text.slice(0, at)},${text.slice(at)}`
    },
  },
  { name: 'a comment', mutate: (text) => text.replace('{', '{/* export */') },
  { name: 'single quotes', mutate: (text) => text.replaceAll('"', "'") },
  {
    name: 'a whole other document',
    mutate: (_text, choice) => choice.of(['null', '[]', '{}', '0', '"ok"', 'true', '{"contract":"1.0"}']),
  },
  { name: 'the document in a list', mutate: (text) => `[${text}]` },
  {
    name: 'the document under a name',
    mutate: (text, choice) => `{"${choice.of(['data', 'result', 'contract'])}":${text}}`,
  },
]

/** Ways of spoiling any answer, whatever it is about. */
export const JSON_MUTATORS: readonly JsonMutator[] = [
  inTree(
    'a member left out',
    isObject,
    ofObject(({ parent, key }) => delete parent[key]),
  ),
  inTree(
    'a member renamed',
    isObject,
    ofObject((spot, choice) => rename(spot, choice.of([`${spot.key}s`, ...ODD_NAMES]))),
  ),
  inTree(
    'two members that changed places',
    isObject,
    ofObject(({ parent, key }, choice) => {
      const other = choice.of(Object.keys(parent))
      ;[parent[key], parent[other]] = [parent[other], parent[key]]
    }),
  ),
  inTree(
    'nothing in the place of something',
    anything,
    put(() => null),
  ),
  inTree(
    'a number as text',
    isNumber,
    put((before) => String(before)),
  ),
  inTree(
    'a text as number',
    isText,
    put((before) => Number.parseFloat(String(before).replace(/\D/g, '') || '7')),
  ),
  inTree(
    'a value of another type',
    anything,
    put((_before, choice) => choice.of([true, false, [], {}, '', 0, [[]], { a: 1 }])),
  ),
  inTree(
    'a value in a list',
    anything,
    put((before) => [before]),
  ),
  inTree(
    'a value in an object',
    anything,
    put((before) => ({ value: before })),
  ),
  inTree(
    'a number with another sign',
    isNumber,
    put((before) => -Number(before)),
  ),
  inTree(
    'a number of another scale',
    isNumber,
    put((before, choice) => Number(before) * choice.of([10, 1000, 0.01, 1e9])),
  ),
  inTree(
    'a number one off',
    isNumber,
    put((before, choice) => Number(before) + choice.of([1, -1, 0.5])),
  ),
  inTree(
    'a small number',
    isNumber,
    put((_before, choice) => choice.of([1, 2, 3, 4, -1, 0, -0])),
  ),
  raw('a number that is none', isNumber, [
    'NaN',
    'Infinity',
    '-Infinity',
    'undefined',
    '01',
    '+1',
    '.5',
    '0x10',
    '1_000',
    '1,5',
    '--1',
    '1e',
  ]),
  raw('a number beyond exactness', isNumber, [
    '1e999',
    '-1e999',
    '9007199254740993',
    '1e21',
    '123456789012345678901234567890',
    '-9007199254740993',
  ]),
  raw('a number spelt otherwise', isNumber, ['-0', '0.0', '1E0', '1e-400', '5.000']),
  inTree(
    'an item left out',
    isList,
    put((before, choice) => asList(before).toSpliced(choice.index(asList(before).length), 1)),
  ),
  inTree(
    'an item twice',
    isList,
    put((before, choice) => {
      const list = asList(before)
      return list.toSpliced(choice.index(list.length + 1), 0, choice.of(list))
    }),
  ),
  inTree(
    'two items that changed places',
    isList,
    put((before, choice) => {
      const list = asList(before)
      const [a, b] = [choice.index(list.length), choice.index(list.length)]
      return list.with(a, list[b]).with(b, list[a])
    }),
  ),
  inTree(
    'a list cut short',
    isList,
    put((before, choice) => asList(before).slice(0, choice.index(asList(before).length))),
  ),
  inTree(
    'a list backwards',
    isList,
    put((before) => asList(before).toReversed()),
  ),
  inTree(
    'a list emptied',
    isList,
    put(() => []),
  ),
  inTree(
    'a list with a hole',
    isList,
    put((before, choice) => asList(before).with(choice.index(asList(before).length), null)),
  ),
  inTree(
    'a text out of place',
    isText,
    put((_before, choice) => choice.of(ODD_TEXTS)),
  ),
  inTree(
    'a text with another letter',
    isText,
    put((before, choice) => {
      const text = String(before)
      const at = choice.index(text.length + 1)
      return (
        text.slice(0, at) +
        choice.of(['', 'a', '0', 'Q', '-', 'й', '\u0301']) +
        text.slice(at + choice.index(2))
      )
    }),
  ),
  inTree(
    'a text in capitals',
    isText,
    put((before) => String(before).toUpperCase()),
  ),
  inTree('a text of its neighbour', isText, (spot, choice, root) => {
    spot.parent[spot.key] = sibling(root, spot.key, 'string', choice)
  }),
  inTree('a number of its neighbour', isNumber, (spot, choice, root) => {
    spot.parent[spot.key] = sibling(root, spot.key, 'number', choice)
  }),
  // What a source may add at any time; it must not disturb the reading of the rest.
  inTree(
    'a member more',
    isObject,
    ofObject(({ parent }) => (parent['addedLater'] = { any: ['thing'] })),
  ),
  ...['contract', 'datasetVersion', 'division', 'unit', 'register', 'indicator', 'id', 'offset', 'total'].map(
    (member): JsonMutator => ({
      name: `another ${member}`,
      mutate: (text, choice) => {
        const root = JSON.parse(text) as Tree
        if (Object.hasOwn(root, member))
          root[member] = choice.of<unknown>([
            '2.0',
            '1',
            '2018',
            '2022',
            'thousand persons',
            'other',
            'houses',
            '',
            7,
            1e6,
            null,
          ])
        return JSON.stringify(root)
      },
    }),
  ),
  ...TEXTUAL,
]
