import type { RegionsBody } from '../../../domain/deck/slide'
import { frameAt } from '../layout/regionsLayout'
import { changeInWords } from './changeInWords'
import type { Speaking } from './describeBody'
import { inLine, type Description } from './description'

/** A map, tiles or a ranking at a frame: the country, then region after region in the order of the ranking. */
export function describeRegions(
  body: RegionsBody,
  step: number | null,
  speaking: Speaking,
): Pick<Description, 'lead' | 'parts'> {
  const { language, say } = speaking
  const frame = body.frames[frameAt(body, step)]
  if (frame === undefined) return { lead: [], parts: [] }
  const names = new Map(body.regions.map(({ id, name }) => [id, name[language]]))
  const of = frame.values.filter(({ rank }) => rank !== null).length
  const lines = frame.values.map(({ region, text, absence, rank, change, isOtherRule }) =>
    inLine([
      `${names.get(region) ?? region}: ${text[language]}`,
      body.isJudged && rank !== null ? say('ask.place', { rank, of }) : '',
      change === null || absence !== null ? '' : changeInWords(change, speaking),
      isOtherRule ? say('describe.otherRule') : '',
    ]),
  )
  return {
    lead: [
      frame.label[language],
      body.legend.unit[language],
      inLine([
        `${body.nationalLabel[language]}: ${frame.national.text[language]}`,
        frame.change === null ? '' : changeInWords(frame.change, speaking),
      ]),
      frame.coverage[language],
    ],
    parts: [{ heading: say(body.isJudged ? 'describe.ranking' : 'describe.regions'), lines }],
  }
}
