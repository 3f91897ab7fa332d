import type {
  CardsBody,
  GridBody,
  LinesBody,
  PointsBody,
  SlideBody,
  TableBody,
} from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import type { StageKey, StageWords } from '../stageWords'
import { changeInWords } from './changeInWords'
import { describeRegions } from './describeRegions'
import { inLine, type Description } from './description'

/** In which language, and with which words. */
export interface Speaking {
  readonly language: Language
  readonly say: (key: StageKey, values?: Parameters<StageWords>[2]) => string
}

type Said = Pick<Description, 'lead' | 'parts'>

/** What a slide's body shows, in words. */
export function describeBody(body: SlideBody, step: number | null, speaking: Speaking): Said {
  switch (body.kind) {
    case 'regions':
      return describeRegions(body, step, speaking)
    case 'lines':
      return describeLines(body, speaking)
    case 'grid':
      return describeGrid(body, speaking)
    case 'points':
      return describePoints(body, speaking)
    case 'cards':
      return describeCards(body, speaking)
    case 'table':
      return describeTable(body, speaking)
    case 'gone':
      return { lead: [body.reason[speaking.language]], parts: [] }
    case 'words':
      return { lead: [], parts: [] }
  }
}

/** Which way a line went between its first and its last value. */
function courseOf(values: LinesBody['lines'][number]['values']): 'rose' | 'fell' | 'same' | null {
  const known = values.filter((value) => value !== null)
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined || known.length < 2) return null
  if (last === first) return 'same'
  return last > first ? 'rose' : 'fell'
}

function describeLines(body: LinesBody, { language, say }: Speaking): Said {
  const first = body.periods[0]?.label[language] ?? ''
  const last = body.periods.at(-1)?.label[language] ?? ''
  const lines = body.lines.map((line) => {
    const course = courseOf(line.values)
    return inLine([
      `${line.name[language]}: ${line.last.text[language]}`,
      course === null ? '' : say(`describe.${course}`),
    ])
  })
  return {
    lead: [body.unit[language], first === last ? first : `${first} – ${last}`],
    parts: [
      { heading: say('describe.lines', { period: last }), lines },
      { heading: '', lines: body.target === null ? [] : [body.target.text[language]] },
      {
        heading: say('describe.breaks'),
        lines: body.breaks.map(({ at, text }) =>
          inLine([body.periods[at]?.label[language] ?? '', text[language]], ': '),
        ),
      },
    ],
  }
}

function describeGrid(body: GridBody, { language, say }: Speaking): Said {
  const lines = body.rows.map(({ region, cells }) => {
    const figures = cells.map(
      (cell, at) => `${body.columns[at]?.name[language] ?? ''} ${cell.text[language]}`,
    )
    return inLine([region.name[language], figures.join('; ')], ': ')
  })
  const columns = body.columns.map(({ name, unit }) => inLine([name[language], unit[language]], ', '))
  return {
    lead: [],
    parts: [
      { heading: say('describe.indicators'), lines: columns },
      { heading: say('describe.regions'), lines },
    ],
  }
}

function describePoints(body: PointsBody, { language, say }: Speaking): Said {
  const lines = body.points.map(
    ({ region, x, y }) =>
      `${region.name[language]}: ${body.x.name[language]} ${x.text[language]}; ${body.y.name[language]} ${y.text[language]}`,
  )
  const axes = [body.x, body.y].map(({ name, unit }) => inLine([name[language], unit[language]], ', '))
  return {
    lead: [body.sentence[language]],
    parts: [
      { heading: say('describe.indicators'), lines: axes },
      { heading: say('describe.regions'), lines },
    ],
  }
}

function describeCards(body: CardsBody, speaking: Speaking): Said {
  const { language, say } = speaking
  const lines = body.cards.map(({ label, figure, unit, change, place }) =>
    inLine([
      `${label[language]}: ${inLine([figure.text[language], figure.absence === null ? unit[language] : ''], ' ')}`,
      change === null ? '' : changeInWords(change, speaking),
      place[language],
    ]),
  )
  return {
    lead: body.sentences.map((sentence) => sentence[language]),
    parts: [{ heading: say('describe.figures'), lines }],
  }
}

function describeTable({ headings, rows }: TableBody, { language, say }: Speaking): Said {
  const lines = rows.map(({ head, cells }) => {
    const figures = cells.map((cell, at) =>
      inLine([headings[headings.length - cells.length + at]?.[language] ?? '', cell.text[language]], ' '),
    )
    return inLine([head[language], figures.join('; ')], ': ')
  })
  return { lead: [], parts: [{ heading: say('describe.figures'), lines }] }
}
