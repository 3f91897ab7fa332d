import type { Scene } from '../../domain/deck/deck'
import type { StageText } from '../../domain/deck/slide'
import type { Division } from '../../domain/division'
import type { Indicator } from '../../domain/indicator'
import type { Region, RegionId } from '../../domain/region'
import type { SeriesReader } from '../allSeries'
import { resolveDivision, resolveIndicator } from '../selection'
import type { ParsedAddress } from '../viewUrl'
import { seriesReaderOf, type SlideData } from './slideData'
import { inAll, type Speaker, type Speakers } from './speakers'

/** A scene, its address understood, and the data it asks for: what every builder starts from. */
export interface Site {
  readonly scene: Scene
  readonly parsed: ParsedAddress
  readonly data: SlideData
  readonly speakers: Speakers
  readonly division: Division
  /** Of the address, or the one a first visit opens with. */
  readonly indicator: Indicator
  readonly reader: SeriesReader
  readonly regionOf: (id: RegionId) => Region | undefined
}

/** The site, or in words what the address asks for in vain. */
export type FoundSite =
  | { readonly isFound: true; readonly site: Site }
  | { readonly isFound: false; readonly reason: StageText }

/** Finds what a scene needs in the data. */
export function findSite(scene: Scene, parsed: ParsedAddress, data: SlideData): FoundSite {
  const { catalogue, speakers } = data
  const { view } = parsed
  const inVain = (write: (speaker: Speaker) => string): FoundSite => ({
    isFound: false,
    reason: inAll(speakers, write),
  })
  const division = resolveDivision(catalogue, view.division)
  if (division.notices.length > 0) {
    return inVain(({ t }) => t('slides')('gone.division', { id: view.division }))
  }
  const indicator = resolveIndicator(catalogue, view.indicator)
  if (indicator.notices.length > 0) {
    return inVain(({ t }) => t('slides')('gone.indicator', { id: view.indicator ?? '' }))
  }
  const { id, regions } = division.value
  const byId = new Map(regions.map((region) => [region.id, region]))
  if (view.region !== null && !byId.has(view.region)) {
    return inVain(({ t }) => t('slides')('gone.region', { id: view.region ?? '' }))
  }
  const reader = seriesReaderOf(data, id, view.span, view.normalisation)
  if (reader === null) return inVain(({ t }) => t('slides')('gone.figures'))
  return {
    isFound: true,
    site: {
      scene,
      parsed,
      data,
      speakers,
      division: division.value,
      indicator: indicator.value,
      reader,
      regionOf: (region) => byId.get(region),
    },
  }
}
