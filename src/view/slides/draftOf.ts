import type { Scene } from '../../domain/deck/deck'
import type { ParsedAddress } from '../viewUrl'
import { goneDraft, type Draft } from './draft'
import { titleOf } from './proposeTitle'
import type { StageText } from '../../domain/deck/slide'
import { compareDraft } from './compareSlide'
import { indicatorDraft } from './linesSlide'
import { indicatorsDraft, regionsDraft } from './listSlides'
import { programmeDraft } from './programmeSlide'
import { regionDraft } from './regionSlide'
import { registerDraft } from './registerSlide'
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
  const gone = (reason: StageText) => goneDraft(titleOf(parsed, data.catalogue, speakers), reason)
  switch (parsed.page) {
    case 'map':
      return mapDraft(site)
    case 'compare':
    case 'indicator': {
      const found = findSeries(site)
      if (!found.isFound) return gone(found.reason)
      const model = compareModelOf(site, found.series)
      return parsed.page === 'compare' ? compareDraft(site, model) : indicatorDraft(site, model)
    }
    case 'region':
    case 'passport':
      return regionDraft(site)
    case 'programme':
      return programmeDraft(site)
    case 'regions':
      return regionsDraft(site)
    case 'indicators':
      return indicatorsDraft(site)
    case 'associations':
    case 'courses':
    case 'events':
      return registerDraft(site)
    case 'about':
    case 'try':
    case 'letter':
    case 'present':
    case 'stage':
    case 'speaker':
    case 'not-found':
      return gone(inAll(speakers, ({ t }) => t('slides')('gone.page')))
  }
}
