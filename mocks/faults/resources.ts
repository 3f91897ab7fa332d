import { inJson, type Body, type Fault } from './fault'

const inStates = (change: (states: string) => string): Fault['spoil'] =>
  inJson('/completeness', (body) => {
    for (const one of body.series) one.states = one.states.map(change)
  })

const BOUNDARIES = /^\/boundaries\//

/** What is said of the data as a whole, and is not so. */
export const RESOURCE_FAULTS: readonly Fault[] = [
  {
    name: 'dataset-of-yesterday',
    title: 'tells the dataset of another day than the catalogue',
    breaks: 'data.dataset',
    spoil: inJson('/dataset', (body) => {
      body.asOf = '2020-10-25'
    }),
  },
  {
    name: 'dataset-without-title',
    title: 'does not say what the dataset is called',
    breaks: 'shape.Dataset',
    spoil: inJson('/dataset', (body) => {
      delete body.title
    }),
  },
  {
    name: 'reports-all-in-time',
    title: 'tells late reports as if they had been in time',
    breaks: 'data.completeness',
    spoil: inStates((states) => states.replaceAll('L', 'R')),
  },
  {
    name: 'impossible-as-missing',
    title: 'expects reports of what cannot exist',
    breaks: 'data.completeness',
    spoil: inStates((states) => states.replaceAll('M', 'N')),
  },
  {
    name: 'completeness-left-out',
    title: 'leaves an indicator out of what it tells of reports',
    breaks: 'data.completeness',
    spoil: inJson('/completeness', (body) => body.series.pop()),
  },
  {
    name: 'completeness-in-numbers',
    title: 'sends a count in the place of letters',
    breaks: 'shape.Completeness',
    spoil: inJson('/completeness', (body) => {
      for (const one of body.series) one.states = one.states.map((states: string) => states.length)
    }),
  },
  {
    name: 'boundaries-lack-a-region',
    title: 'draws a region of the division nowhere',
    breaks: 'data.boundaries',
    spoil: inJson(BOUNDARIES, (body) => body.objects.light.geometries.pop()),
  },
  {
    name: 'boundaries-axes-swapped',
    title: 'sends latitude before longitude',
    breaks: 'data.boundaries',
    spoil: inJson(BOUNDARIES, (body) => {
      const { scale, translate } = body.transform
      body.transform = { scale: scale.toReversed(), translate: translate.toReversed() }
      body.arcs = body.arcs.map((arc: Body[]) => arc.map((point) => point.toReversed()))
    }),
  },
  {
    name: 'boundaries-one-level',
    title: 'has boundaries in one level of detail only',
    breaks: 'shape.Boundaries',
    spoil: inJson(BOUNDARIES, (body) => {
      delete body.objects.detailed
    }),
  },
]
