import type { SightRule } from '../domain/blindSpots'

/** The measures as a tree with their indicators, or what nobody reports on. */
export type ProgrammeLayout = 'measures' | 'gaps'
/** What the table of reports to come is put together by. */
export type GapGrouping = 'region' | 'measure'

/** What the page of the programme shows. The URL is its single home. */
export interface ProgrammeView {
  /** Id of the programme; null = the one of the catalogue. */
  readonly programme: string | null
  readonly layout: ProgrammeLayout
  /** Direction on show; null = all. */
  readonly direction: string | null
  /** Only measures that no indicator watches. */
  readonly unwatched: boolean
  /** The year of the blind-spot map; null = the last one with figures. */
  readonly year: number | null
  /** When a measure counts as seen in a region. */
  readonly sight: SightRule
  readonly groups: GapGrouping
}

export const DEFAULT_PROGRAMME_VIEW: ProgrammeView = {
  programme: null,
  layout: 'measures',
  direction: null,
  unwatched: false,
  year: null,
  sight: 'any',
  groups: 'region',
}

const CODE = /^[a-z0-9][a-z0-9.-]{0,63}$/
const LAYOUTS: readonly ProgrammeLayout[] = ['measures', 'gaps']

/** Reads one parameter of the page of the programme; null when it is none or means nothing. */
export function readProgrammeParameter(name: string, value: string): Partial<ProgrammeView> | null {
  switch (name) {
    case 'programme':
      return CODE.test(value) ? { programme: value } : null
    case 'layout': {
      const layout = LAYOUTS.find((each) => each === value)
      return layout === undefined ? null : { layout }
    }
    case 'direction':
      return CODE.test(value) ? { direction: value } : null
    case 'unwatched':
      return value === '1' ? { unwatched: true } : null
    case 'year':
      return /^\d{4}$/.test(value) ? { year: Number(value) } : null
    case 'figures':
      return value === 'all' ? { sight: 'all' } : null
    case 'by':
      return value === 'measure' ? { groups: 'measure' } : null
    default:
      return null
  }
}

/** Parameters of the page, only what differs from the defaults. Inverse of reading them. */
export function programmeParametersOf(
  view: ProgrammeView,
): readonly (readonly [name: string, value: string])[] {
  const all = [
    ['programme', view.programme ?? ''],
    ['layout', view.layout === DEFAULT_PROGRAMME_VIEW.layout ? '' : view.layout],
    ['direction', view.direction ?? ''],
    ['unwatched', view.unwatched ? '1' : ''],
    ['year', view.year === null ? '' : String(view.year)],
    ['figures', view.sight === DEFAULT_PROGRAMME_VIEW.sight ? '' : view.sight],
    ['by', view.groups === DEFAULT_PROGRAMME_VIEW.groups ? '' : view.groups],
  ] as const
  return all.filter(([, value]) => value !== '')
}
