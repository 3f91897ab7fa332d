import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { makeFilesSource } from '../src/data/adapters/filesSource'
import { makeHttpSource } from '../src/data/adapters/httpSource'
import { makeMockSource } from '../src/data/adapters/mockSource'
import { parseConfig } from '../src/data/config'
import type { Boundaries, DataSource } from '../src/data/dataSource'
import { KIT_TEMPLATE, kitName, writeKit } from '../src/data/offline/kitFile'
import { parseJson } from '../src/data/wire/parseJson'
import { readBoundaries } from '../src/data/wire/boundaries'
import type { Catalogue } from '../src/domain/catalogue'
import type { Deck } from '../src/domain/deck/deck'
import { readDeckFile } from '../src/domain/deck/deckFile'
import type { DivisionId } from '../src/domain/division'
import { loadSlideData } from '../src/features/offline/loadSlideData'
import { makeKitContent } from '../src/features/offline/makeKitContent'
import { startI18n } from '../src/i18n/i18n'
import { kitTemplate } from './exportKitTemplate'

const USAGE = `npm run export-kit -- deck-file [out.html] [--config=config.json] [--site=https://host/]

  deck-file   a deck as the app exports it
  out.html    the hall kit; named after the deck unless given
  --config    configuration whose source is asked; the demonstration unless given
  --site      address of the app, where the configuration names the source by a path`

interface Options {
  readonly deckFile: string
  readonly out: string | null
  readonly config: string | null
  readonly site: string
}

function readOptions(argv: readonly string[]): Options {
  const option = (name: string) =>
    argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null
  const [deckFile, out = null] = argv.filter((each) => !each.startsWith('--'))
  if (deckFile === undefined) throw new Error(USAGE)
  return { deckFile, out, config: option('config'), site: option('site') ?? 'http://localhost/' }
}

function sourceOf({ config, site }: Options): DataSource {
  if (config === null) return makeMockSource(site)
  const { source } = parseConfig(readFileSync(config, 'utf8'))
  const surroundings = { appUrl: site, snapshots: null }
  switch (source.kind) {
    case 'mock':
      return makeMockSource(site)
    case 'http':
      return makeHttpSource(source, surroundings)
    case 'files':
      return makeFilesSource(source, surroundings)
  }
}

/** A deck with holes is not taken into a hall: whoever runs this is told. */
function readDeck(file: string): Deck {
  const reading = readDeckFile(readFileSync(file, 'utf8'))
  if (reading.kind === 'refused') throw new Error(`${file} is no deck: ${reading.reason}`)
  if (reading.broken.length > 0 || reading.isCut) {
    throw new Error(`${file} is damaged: ${reading.broken.length} scenes cannot be read`)
  }
  return reading.deck
}

async function outlinesOf(catalogue: Catalogue, division: DivisionId): Promise<Boundaries> {
  const known = catalogue.divisions.find(({ id }) => id === division)
  if (known === undefined) throw new Error(`Division ${division} is not in the catalogue`)
  const path = new URL(`../public/boundaries/${division}.topo.json`, import.meta.url)
  const origin = { adapter: 'file', resource: path.pathname }
  return readBoundaries(parseJson(readFileSync(path, 'utf8'), origin), known, 'detailed', origin)
}

async function template(): Promise<string> {
  const built = new URL(`../dist/${KIT_TEMPLATE}`, import.meta.url)
  return existsSync(built) ? readFileSync(built, 'utf8') : kitTemplate()
}

async function exportKit(options: Options): Promise<void> {
  const deck = readDeck(options.deckFile)
  await startI18n('kk')
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
  const data = await loadSlideData(client, sourceOf(options), deck.scenes)
  const content = await makeKitContent(deck, data, 'kk', (division) => outlinesOf(data.catalogue, division))
  const out = options.out ?? kitName(deck, 'kk')
  const page = writeKit(await template(), content)
  writeFileSync(out, page)
  console.log(`${out}: ${content.slides.length} scenes, ${Math.ceil(Buffer.byteLength(page) / 1000)} kB`)
}

try {
  await exportKit(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
