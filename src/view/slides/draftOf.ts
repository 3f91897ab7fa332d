import type { Scene } from '../../domain/deck/deck'
import type { ParsedAddress } from '../viewUrl'
import { goneDraft, type Draft } from './draft'
import { titleOf } from './proposeTitle'
import { compareDraft } from './compareSlide'
import { compareModelOf, findSeries } from './seriesSite'
import { mapDraft } from './regionsSlide'
import { findSite, type Site } from './site'
import type { SlideData } from './slideData'
import { inAll } from './speakers'

/** What the page of an address shows, as a slide. */
export function draftOf(scene: Scene, parsed: ParsedAddress, data: SlideData): Draft {
  const title = titleOf(parsed, data.catalogue, data.speakers)
  const found = findSite(scene, parsed, data)
  return found.isFound ? pageDraft(found.site) : goneDraft(title, found.reason)
}

function pageDraft(site: Site): Draft {
  const { parsed, data, speakers } = site
  switch (parsed.page) {
    case 'map':
      return mapDraft(site)
    case 'compare': {
      const found = findSeries(site)
      return found.isFound
        ? compareDraft(site, compareModelOf(site, found.series))
        : goneDraft(titleOf(parsed, data.catalogue, speakers), found.reason)
    }
    default:
      return goneDraft(
        titleOf(parsed, data.catalogue, speakers),
        inAll(speakers, ({ t }) => t('slides')('gone.page')),
      )
  }
}
