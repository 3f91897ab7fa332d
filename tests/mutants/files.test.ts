import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askSource } from '../../scripts/files/askSource'
import { makePackage } from '../../scripts/files/makePackage'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import type { DataSource } from '../../src/data/dataSource'
import { DESCRIPTOR_FILE } from '../../src/data/files/descriptor'
import { PLAIN } from '../../src/data/files/write/writeTable'
import { NO_WISHES } from '../../src/domain/register/registerFields'
import type { RegisterId } from '../../src/domain/register/register'
import {
  saidCatalogue,
  saidDataset,
  saidDescription,
  saidPopulations,
  saidProgramme,
} from '../oracle/saidCatalogue'
import { saidBreakdowns, saidObservations } from '../oracle/saidFigures'
import {
  breakdownsOf,
  catalogueOf,
  datasetOf,
  descriptionOf,
  observationsOf,
  populationsOf,
  programmeOf,
  registerOf,
} from '../oracle/saidPackage'
import { saidRegister } from '../oracle/saidRegister'
import { saidBoundaries } from '../oracle/saidBoundaries'
import { must, saidBy } from '../oracle/saidJson'
import { CATALOGUE_FILES, runOverFiles, type FileQuestion } from './filesRun'
import { objections } from './fairness'
import { resourcesOf, type Resource } from './resources'
import { smallDemonstration } from './smallDemonstration'

const SEED = 20201231
const EACH = 200
const DIVISION = '2013'
const LIMIT = 100
const BOUNDARIES_PATH = `boundaries/${DIVISION}.topo.json`
const OBSERVED = ['kz-course-learners', 'event-participants', 'survey-favourable']

const RESOURCES = resourcesOf({
  programme: 'concept-2013',
  observed: OBSERVED,
  described: 'kz-course-learners',
  divided: ['mediators-trained'],
  region: 'akmola',
  registers: [],
})

const resource = (name: string): Resource => {
  const found = RESOURCES.find((each) => each.name.startsWith(name))
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

const ask =
  (name: string): FileQuestion['ask'] =>
  async (source) =>
    resource(name).meaning((await resource(name).ask(source)).data as never)

const byId = <T extends { readonly id: unknown }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))

/** Rows of a register in the order of their ids: their usual order is another test's. */
function register(id: RegisterId, ...tables: readonly string[]): FileQuestion {
  const query = { ...NO_WISHES, division: DIVISION, limit: LIMIT, hasFacets: false } as const
  const asked = { register: id, division: DIVISION, offset: 0, limit: LIMIT, region: null, group: null }
  return {
    name: id,
    files: [id, 'places', ...tables].map((table) => `${table}.csv`),
    ask: async (source: DataSource) => {
      const { data } = await source.register(id, query)
      return { ...data, rows: byId(data.rows) }
    },
    oracle: (of, catalogue) => {
      const order = byId(of.rows(id).map((row) => ({ id: row['id'] ?? '' }))).map((row) => row.id)
      return saidRegister(registerOf(of, id, DIVISION, order), asked, catalogue())
    },
  }
}

/** Every file of a package but those nobody can ask for alone; a new one is a word or a line here. */
const QUESTIONS: readonly FileQuestion[] = [
  {
    name: 'catalogue',
    files: CATALOGUE_FILES,
    ask: ask('catalogue'),
    oracle: (of) => saidCatalogue(catalogueOf(of)),
  },
  {
    name: 'dataset',
    files: ['dataset.csv'],
    ask: ask('dataset'),
    oracle: (of, catalogue) => saidDataset(datasetOf(of), catalogue()),
  },
  {
    name: 'populations',
    files: ['populations.csv'],
    ask: ask('populations'),
    oracle: (of) => saidPopulations(populationsOf(of)),
  },
  {
    name: 'programme',
    files: ['measures.csv', 'programmes.csv', 'directions.csv', 'fields.csv'],
    ask: ask('programme'),
    oracle: (of) => saidProgramme(programmeOf(of, 'concept-2013'), 'concept-2013'),
  },
  {
    name: 'description',
    files: ['descriptions.csv', 'disaggregations.csv'],
    ask: ask('description'),
    oracle: (of) => saidDescription(descriptionOf(of, 'kz-course-learners'), 'kz-course-learners'),
  },
  {
    name: 'observations',
    files: ['observations.csv', 'observations.csv', 'revisions.csv', 'late-reports.csv', 'rules.csv'],
    ask: ask('observations of 3'),
    oracle: (of, catalogue) =>
      saidObservations(observationsOf(of, OBSERVED, DIVISION), OBSERVED, DIVISION, catalogue()),
  },
  {
    name: 'observations of one',
    files: ['observations.csv'],
    ask: ask('observations of 1'),
    oracle: (of, catalogue) => {
      const one = OBSERVED.slice(0, 1)
      return saidObservations(observationsOf(of, one, DIVISION), one, DIVISION, catalogue())
    },
  },
  {
    name: 'boundaries',
    files: [BOUNDARIES_PATH],
    ask: async (source) => (await source.boundaries(DIVISION, 'light')).data,
    oracle: (of, catalogue) => {
      const bytes = of.bytes(`boundaries-${DIVISION}`)
      must(bytes !== null, 'no boundaries')
      return saidBoundaries(saidBy(bytes), DIVISION, 'light', catalogue())
    },
  },
  {
    name: 'breakdowns',
    files: ['breakdowns.csv', 'breakdowns.csv', 'dimensions.csv', 'categories.csv'],
    ask: ask('breakdowns'),
    oracle: (of, catalogue) =>
      saidBreakdowns(
        breakdownsOf(of, 'mediators-trained', DIVISION),
        'mediators-trained',
        DIVISION,
        catalogue(),
      ),
  },
  register('houses'),
  register('associations'),
  register('courses', 'organisations'),
  register('events', 'organisations', 'event-titles'),
]

const boundaries = new Uint8Array(
  readFileSync(new URL('../../public/boundaries/2013.topo.json', import.meta.url)),
)

/** The same package without what its descriptor tells people about columns: most of its length. */
function withShortDescriptor(files: PackageFiles): PackageFiles {
  const { resources, ...descriptor } = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE))) as {
    resources: { schema?: { fields: { name: string }[] } }[]
  }
  const short = resources.map(({ schema, ...resource }) => ({
    ...resource,
    ...(schema === undefined ? {} : { schema: { fields: schema.fields.map(({ name }) => ({ name })) } }),
  }))
  const text = JSON.stringify({ ...descriptor, resources: short })
  return new Map([...files, [DESCRIPTOR_FILE, new TextEncoder().encode(text)]])
}

test('Two thousand and six hundred spoilt packages of files: each is refused with its place, or read as its files say', async () => {
  const answers = await askSource(smallDemonstration)
  const made = makePackage(answers, { style: PLAIN, created: '2021-01-25T00:00:00.000Z' })
  const files = withShortDescriptor(made)
  const report = await runOverFiles(files, QUESTIONS, () => EACH, { seed: SEED, boundaries })
  expect(objections(report, 2600)).toEqual([])
})
