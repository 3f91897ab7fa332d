import { inJson, inText, type Body, type Fault } from './fault'

const series = (body: Body, indicator: string): Body =>
  body.series.find((each: Body) => each.indicator === indicator)

/** First cell of a series that has a value: its row and column. */
function cellOf(one: Body): { row: number; column: number } {
  for (const [row, values] of one.values.entries()) {
    const column = values.findIndex((value: number | null) => value !== null && value > 0)
    if (column !== -1) return { row, column }
  }
  throw new Error(`${one.indicator} has no value`)
}

const inCell = (change: (one: Body, row: number, column: number) => void): Fault['spoil'] =>
  inJson('/observations', (body) => {
    for (const one of body.series) {
      const { row, column } = cellOf(one)
      change(one, row, column)
    }
  })

const letters = (text: string, at: number, letter: string): string =>
  text.slice(0, at) + letter + text.slice(at + 1)

/** Figures, catalogue and residents that say what is not so. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    name: 'missing-as-zero',
    title: 'sends 0 where a region did not report',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      for (const one of body.series)
        one.values = one.values.map((row: Body[]) => row.map((value) => value ?? 0))
    }),
  },
  {
    name: 'value-without-status',
    title: 'sends null under the status of a normal value',
    breaks: 'data.observations',
    spoil: inCell((one, row, column) => (one.values[row][column] = null)),
  },
  {
    name: 'numbers-as-text',
    title: 'sends numbers in quotes',
    breaks: 'shape.Observations',
    spoil: inCell((one, row, column) => (one.values[row][column] = String(one.values[row][column]))),
  },
  {
    name: 'negative-count',
    title: 'sends a count below zero',
    breaks: 'data.observations',
    spoil: inCell((one, row, column) => (one.values[row][column] = -4)),
  },
  {
    name: 'wrong-unit',
    title: 'sends thousands where the catalogue says persons',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      for (const one of body.series) if (one.unit === 'persons') one.unit = 'thousand persons'
    }),
  },
  {
    name: 'shifted-columns',
    title: 'leaves one value out of a row',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      for (const one of body.series) one.values[0].pop()
    }),
  },
  {
    name: 'unknown-status',
    title: 'sends a status letter that the contract does not have',
    breaks: 'data.statuses',
    spoil: inCell((one, row, column) => (one.statuses[row] = letters(one.statuses[row], column, 'Z'))),
  },
  {
    name: 'period-out-of-range',
    title: 'sends a period after the last of the dataset',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      for (const one of body.series) {
        const last = one.periods.length - 1
        one.periods[last] = one.periods[last].replace(/^\d{4}/, '2099')
      }
    }),
  },
  {
    name: 'periods-unsorted',
    title: 'sends periods out of order',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      for (const one of body.series)
        if (one.periods.length > 1) one.periods = [one.periods[1], one.periods[0], ...one.periods.slice(2)]
    }),
  },
  {
    name: 'unknown-region',
    title: 'sends a region that the catalogue does not have',
    breaks: 'data.known-regions',
    spoil: inJson('/observations', (body) => {
      body.regions[0] = 'atlantis'
    }),
  },
  {
    name: 'region-of-another-division',
    title: 'sends a region of the division of 2022 under that of 2013',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => {
      body.regions[0] = 'ulytau'
    }),
  },
  {
    name: 'region-left-out',
    title: 'leaves a region without reports out',
    breaks: 'data.all-regions',
    spoil: inJson('/observations', (body) => {
      body.regions.pop()
      for (const one of body.series) {
        one.values.pop()
        one.statuses.pop()
        one.rules?.pop()
        one.margins?.pop()
        const last = new Set(body.regions)
        for (const list of ['revisions', 'lateReports'])
          one[list] = one[list]?.filter((each: Body) => last.has(each.region)) ?? []
      }
    }),
  },
  {
    name: 'series-missing',
    title: 'leaves the last series of a batch out',
    breaks: 'data.observations',
    spoil: inJson('/observations', (body) => body.series.pop()),
  },
  {
    name: 'series-in-own-order',
    title: 'sorts series by name instead of the order asked',
    breaks: 'data.order',
    spoil: inJson('/observations', (body) => {
      body.series = body.series.toSorted((a: Body, b: Body) => (a.indicator < b.indicator ? -1 : 1))
    }),
  },
  {
    name: 'batch-rounds',
    title: 'rounds figures in a batch that it answers exactly alone',
    breaks: 'data.alone',
    spoil: inJson('/observations', (body) => {
      if (body.series.length < 2) return
      for (const one of body.series)
        one.values = one.values.map((row: Body[]) =>
          row.map((value) => (value === null || one.unit === '%' ? value : Math.round(value / 10) * 10)),
        )
    }),
  },
  {
    name: 'part-above-whole',
    title: 'counts more events of a type than events',
    breaks: 'data.parts-within',
    spoil: inJson('/observations', (body) => {
      const part = series(body, 'patriotic-events')
      if (part === undefined) return
      const { row, column } = cellOf(part)
      part.values[row][column] = 1_000_000
    }),
  },
  {
    name: 'ratio-not-recomputed',
    title: 'sends a share that is not its numerator over its denominator',
    breaks: 'data.ratios',
    spoil: inJson('/observations', (body) => {
      const one = series(body, 'kz-course-completion-rate')
      if (one === undefined) return
      one.values = one.values.map((row: Body[]) => row.map((value) => (value === null ? null : value / 2)))
    }),
  },
  {
    name: 'mixed-versions',
    title: 'sends figures of an older dataset version',
    breaks: 'data.version',
    spoil: inJson('/observations', (body) => {
      body.datasetVersion = '2019-01-01'
    }),
  },
  {
    name: 'population-missing',
    title: 'leaves the residents of a region and year out',
    breaks: 'data.residents',
    spoil: inJson('/populations', (body) => {
      body.populations = body.populations.filter(
        ({ division, region, year }: Body) => !(division === '2013' && region === 'akmola' && year === 2016),
      )
    }),
  },
  {
    name: 'population-twice',
    title: 'sends the residents of a region and year twice',
    breaks: 'data.populations',
    spoil: inJson('/populations', (body) => body.populations.push(body.populations[0])),
  },
  {
    name: 'dangling-reference',
    title: 'lists an indicator under a direction that the programme does not have',
    breaks: 'data.catalogue',
    spoil: inJson('/catalogue', (body) => {
      body.indicators[0].direction = '9.9'
    }),
  },
  {
    name: 'field-renamed',
    title: 'renames a field of the catalogue',
    breaks: 'shape.Catalogue',
    spoil: inJson('/catalogue', (body) => {
      for (const one of body.indicators) {
        one.title = one.name
        delete one.name
      }
    }),
  },
  {
    name: 'description-missing',
    title: 'does not say how one indicator is counted',
    breaks: 'data.descriptions',
    spoil: (request) =>
      new URL(request.url).pathname.endsWith('/indicators/eca-total')
        ? new Response('{}', { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
        : null,
  },
  {
    name: 'breakdown-off-by-one',
    title: 'sends parts that do not add up to the figure',
    breaks: 'data.breakdowns',
    spoil: inJson(/\/breakdowns$/, (body) => {
      for (const { values } of body.breakdowns)
        for (const region of values)
          for (const row of region)
            for (const [at, value] of row.entries()) if (value !== null && value > 100) row[at] = value + 1
    }),
  },
  {
    name: 'small-counts-shown',
    title: 'shows parts of one to four persons',
    breaks: 'data.small-counts',
    spoil: inJson(/\/breakdowns$/, (body) => {
      for (const { values, statuses } of body.breakdowns)
        for (const [region, rows] of values.entries())
          for (const [category, row] of rows.entries())
            for (const [at, value] of row.entries())
              if (value === null && statuses[region][category][at] === 'Q') {
                row[at] = 3
                statuses[region][category] = letters(statuses[region][category], at, 'A')
              }
    }),
  },
  {
    name: 'one-hidden-part',
    title: 'hides one part and shows the total and all others',
    breaks: 'data.hidden-parts',
    spoil: inJson(/\/breakdowns$/, (body) => {
      for (const { values, statuses } of body.breakdowns)
        for (const [region, rows] of values.entries()) {
          const column = rows[0].findIndex((_: Body, at: number) =>
            rows.every((row: Body[]) => row[at] !== null),
          )
          if (column === -1) continue
          rows[0][column] = null
          statuses[region][0] = letters(statuses[region][0], column, 'Q')
        }
    }),
  },
  {
    name: 'contract-two',
    title: 'answers version 2.0 of the contract',
    breaks: 'shape.contract-version',
    spoil: inJson('/populations', (body) => {
      body.contract = '2.0'
    }),
  },
  {
    name: 'name-twice',
    title: 'names a field twice in one object',
    breaks: 'reach.json',
    spoil: inText('/populations', (text) => text.replace('{', '{"populations":[],')),
  },
  {
    name: 'not-utf-8',
    title: 'sends windows-1251 under the name of UTF-8',
    breaks: 'reach.json',
    spoil: inText('/catalogue', (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)),
  },
  {
    name: 'byte-order-mark',
    title: 'begins answers with a byte order mark',
    breaks: 'reach.json',
    spoil: inText('/populations', (text) => `\u{feff}${text}`),
  },
  {
    name: 'cut-off',
    title: 'cuts an answer off in the middle',
    breaks: 'reach.json',
    spoil: inText('/observations', (text) => text.slice(0, text.length / 2)),
  },
]
