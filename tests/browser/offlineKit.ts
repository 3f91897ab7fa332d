import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EMPTY_SCENE, type Deck, type Scene } from '../../src/domain/deck/deck'
import { writeDeckFile } from '../../src/domain/deck/deckFile'

const run = promisify(execFile)

const view = (id: string, address: string): Scene => ({ ...EMPTY_SCENE, id, kind: 'view', address })

export const NOTE = 'Алдымен сәлемдесу.'

/** A scene of every kind of slide. */
const SCENES: readonly Scene[] = [
  { ...EMPTY_SCENE, id: 'title', kind: 'title', title: { kk: 'Қазақстан халқы Ассамблеясы' }, note: NOTE },
  view('map', 'map?indicator=kz-course-learners&period=2019-Q4'),
  view('trends', 'compare?show=trends&period=2019-Q4&regions=akmola_kostanay'),
  view('matrix', 'compare?period=2016-Q4&regions=akmola_kostanay'),
  view('scatter', 'compare?show=scatter&period=2019-Q4&regions=akmola&indicator=events-total'),
  view('region', 'regions/akmola?period=2019-Q4'),
  view('programme', 'programme?direction=5.3'),
  { ...EMPTY_SCENE, id: 'end', kind: 'closing', title: { kk: 'Рақмет' } },
]

export const SCENE_COUNT = SCENES.length

const DECK: Deck = {
  id: 'hall',
  title: { kk: 'Залға', ru: 'В зал', en: 'For the hall' },
  minutes: 20,
  scenes: SCENES,
  createdAt: '2021-01-01T00:00:00.000Z',
  changedAt: '2021-01-01T00:00:00.000Z',
}

/** Makes a hall kit on the command line; returns its path. */
export async function exportKit(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'))
  const deck = join(folder, 'deck.json')
  const kit = join(folder, 'kit.html')
  writeFileSync(deck, writeDeckFile(DECK))
  await run('npx', ['tsx', 'scripts/exportKit.ts', deck, kit])
  return kit
}
