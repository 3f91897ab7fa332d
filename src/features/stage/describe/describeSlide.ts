import type { Slide } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import { regionNames } from '../layout/layoutSlide'
import type { StageWords } from '../stageWords'
import { describeBody } from './describeBody'
import { inLine, type Description } from './description'

/** Everything a slide shows at a frame, in words: title, figures, ranking, changes, source. Signs become words too. */
export function describeSlide(
  slide: Slide,
  step: number | null,
  language: Language,
  words: StageWords,
): Description {
  const body = describeBody(slide.body, step, {
    language,
    say: (key, values) => words(language, key, values),
  })
  const names = regionNames(slide)
  const callouts = slide.callouts.map(({ region, text }) =>
    inLine([names.get(region)?.[language] ?? '', text[language]], ': '),
  )
  const said = new Set([slide.title[language]])
  // A subtitle often says the period and the unit again: once is enough for who listens.
  const lead = [slide.subtitle[language], ...body.lead].filter((line) => {
    if (line.trim() === '' || said.has(line)) return false
    said.add(line)
    return true
  })
  return {
    lead,
    parts: [...body.parts, { heading: words(language, 'describe.callouts'), lines: callouts }].filter(
      ({ lines }) => lines.length > 0,
    ),
    foot: [slide.source[language], slide.demonstration?.[language] ?? ''].filter((line) => line !== ''),
  }
}
