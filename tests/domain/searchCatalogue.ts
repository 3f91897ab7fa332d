import { makeCatalogue } from '../../mocks/catalogue'
import { readCatalogue } from '../../src/data/wire/catalogue'
import type { Catalogue } from '../../src/domain/catalogue'
import type { Division } from '../../src/domain/division'

/** The demonstration catalogue as the app reads it. */
export const catalogue: Catalogue = readCatalogue(makeCatalogue(), {
  adapter: 'mock',
  resource: '/catalogue',
})

function divisionOf(catalogue: Catalogue): Division {
  const [first] = catalogue.divisions
  if (first === undefined) throw new Error('The demonstration catalogue has no division')
  return first
}

export const division: Division = divisionOf(catalogue)
