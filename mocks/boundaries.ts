import { readFile } from 'node:fs/promises'
import { boundariesAnswer, type BoundariesFile } from '../src/data/answers/boundariesAnswer'
import type { components } from '../src/data/contract'
import provenance from './data/texts/provenance.json'

const FILES = new URL('../public/boundaries/', import.meta.url)

let known: Promise<components['schemas']['Boundaries']> | null = null

async function read(): Promise<components['schemas']['Boundaries']> {
  const file = JSON.parse(await readFile(new URL('2013.topo.json', FILES), 'utf8')) as BoundariesFile
  return boundariesAnswer('2013', { ...file, attribution: provenance.boundaries })
}

/** The boundaries that come with the app, as a server answers them; null for a division without any. */
export const readBoundariesOfApp = async (
  division: string,
): Promise<components['schemas']['Boundaries'] | null> => (division === '2013' ? (known ??= read()) : null)
