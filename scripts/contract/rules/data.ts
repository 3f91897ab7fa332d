import { LANGUAGES } from '../../../src/domain/region'
import { readIndicatorMetadata } from '../../../src/data/wire/indicatorMetadata'
import { datasetVersionOf } from '../../../src/data/wire/observations'
import { readPopulations } from '../../../src/data/wire/populations'
import { readProgramme } from '../../../src/data/wire/programme'
import type { Breach, Rule } from '../rule'
import { ORIGIN, readAs, type Reading } from '../source'
import { samples } from './reach'

const refusalOf = (at: string, reading: Reading<unknown>): readonly Breach[] =>
  'refusal' in reading ? [{ at, said: reading.refusal }] : []

/** Paths of texts that lack a language. */
function missingLanguages(json: unknown, path: string): readonly string[] {
  if (Array.isArray(json)) return json.flatMap((item, at) => missingLanguages(item, `${path}[${at}]`))
  if (typeof json !== 'object' || json === null) return []
  const here = LANGUAGES.filter((language) => language in json)
  if (here.length > 0 && here.length < LANGUAGES.length)
    return [`${path} lacks ${LANGUAGES.filter((language) => !here.includes(language)).join(', ')}`]
  return Object.entries(json).flatMap(([key, value]) =>
    missingLanguages(value, path === '' ? key : `${path}.${key}`),
  )
}

/** What no schema can say: references, units, statuses, versions. The readers of the app itself judge it. */
export const DATA_RULES: readonly Rule[] = [
  {
    id: 'data.catalogue',
    title: 'References inside the catalogue lead somewhere, and names stand once',
    check: async (source) => refusalOf('/catalogue', await source.readingOfCatalogue()),
  },
  {
    id: 'data.populations',
    title: 'Residents are whole numbers, once for a region and year',
    check: async (source) => {
      const { json } = await source.json('/populations')
      return refusalOf(
        '/populations',
        readAs(() => readPopulations(json, ORIGIN)),
      )
    },
  },
  {
    id: 'data.programme',
    title: 'The programme of the catalogue is answered, its measures under its own directions',
    check: async (source) => {
      const { programme } = await source.catalogue()
      const { json, reply } = await source.json(`/programmes/${programme.id}`)
      return refusalOf(
        reply.at,
        readAs(() => readProgramme(json, programme.id, ORIGIN)),
      )
    },
  },
  {
    id: 'data.descriptions',
    title: 'Every listed indicator says how it is counted',
    check: async (source) => {
      const { indicators } = await source.catalogue()
      const breaches: Breach[] = []
      for (const { id } of indicators.filter(({ role }) => role === 'listed')) {
        const reply = await source.asker.get(`/indicators/${id}`)
        if (reply.status === 200 && reply.problem === null)
          breaches.push(
            ...refusalOf(
              reply.at,
              readAs(() => readIndicatorMetadata(reply.json, id, ORIGIN)),
            ),
          )
        else breaches.push({ at: reply.at, said: `answers ${reply.status}` })
      }
      return breaches
    },
  },
  {
    id: 'data.observations',
    title:
      'A number stands exactly where its status says so, in the unit, range and periods of its indicator',
    check: async (source) => refusalOf('/observations', await source.readingOfGrids()),
  },
  {
    id: 'data.version',
    title: 'All figures are of the dataset version that the catalogue names',
    check: async (source) => {
      const { dataset } = await source.catalogue()
      return (await samples(source)).flatMap(({ at, json }): readonly Breach[] => {
        const version = datasetVersionOf(json)
        return version === null || version === dataset.version
          ? []
          : [{ at, said: `is of ${version}, the catalogue of ${dataset.version}` }]
      })
    },
  },
  {
    id: 'data.languages',
    title: 'Texts stand in Kazakh, Russian and English',
    isAdvice: true,
    check: async (source) => {
      const { json } = await source.json('/catalogue')
      const found = missingLanguages(json, '')
      if (found.length === 0) return []
      return found.map((said) => ({ at: '/catalogue', said }))
    },
  },
]
