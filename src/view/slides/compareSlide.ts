import type { CompareModel } from '../compare/compareModel'
import type { Draft } from './draft'
import { gridDraft } from './gridSlide'
import { linesDraft } from './linesSlide'
import { multiplesDraft } from './multiplesSlide'
import { pointsDraft } from './pointsSlide'
import { pairDraft } from './pairSlide'
import { sessionsDraft } from './sessionsSlide'
import { similarDraft } from './similarSlide'
import type { Site } from './site'

/** A way of comparing as a slide. Regions and indicators that are not there are left out, as on the page, and it is known. */
export function compareDraft(site: Site, model: CompareModel): Draft {
  const draft = draftOf(site, model)
  const { set } = model.compare
  const isLeftOut =
    model.regions.unknown.length > 0 ||
    set.some((id) => !model.series.indicators.some((indicator) => indicator.id === id))
  return isLeftOut ? { ...draft, cautions: [...draft.cautions, 'unknown-parameter'] } : draft
}

function draftOf(site: Site, model: CompareModel): Draft {
  switch (model.compare.show) {
    case 'trends':
      return linesDraft(site, model)
    case 'matrix':
      return gridDraft(site, model)
    case 'scatter':
      return pointsDraft(site, model)
    case 'maps':
      return multiplesDraft(site, model)
    case 'similar':
      return similarDraft(site, model)
    case 'difference':
      return pairDraft(site, model)
    case 'sessions':
      return sessionsDraft(site, model)
  }
}
