import type { RegionsBody, SlideFigure, StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'

/** One year of a region: what it is called and what it was. */
export interface AskedYear {
  readonly label: StageText
  readonly figure: SlideFigure
}

/** Years that an answer shows. */
export const YEARS = 5

/** The same quarter (or year) of five years up to the frame on show, as far as the slide has them. */
export function yearsOf(body: RegionsBody, region: RegionId, at: number): readonly AskedYear[] {
  const quarter = body.frames[at]?.period.slice(4)
  return body.frames
    .slice(0, at + 1)
    .filter(({ period }) => period.slice(4) === quarter)
    .slice(-YEARS)
    .flatMap(({ label, values }) => {
      const figure = values.find((value) => value.region === region)
      return figure === undefined ? [] : [{ label, figure }]
    })
}
