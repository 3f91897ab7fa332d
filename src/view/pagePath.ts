import type { Language } from '../domain/region'
import { REGISTER_PAGES, type RegisterPageId } from './registerView'
import type { View } from './view'

/** Pages of one region: the profile, its printed passport, the letter of the reporting worklist. */
export type RegionPageId = 'region' | 'passport' | 'letter'
/** Pages of presenting: the decks or one of them, its stage, the window of the speaker. */
export type PresentPageId = 'present' | 'stage' | 'speaker'
/** Pages that stand directly under the language. */
type PlainPage = 'map' | 'regions' | 'compare' | 'indicators' | 'programme' | 'about' | 'try' | RegisterPageId
/** Pages that an address can lead to. */
export type LinkPage = PlainPage | RegionPageId | 'indicator' | PresentPageId
export type Page = LinkPage | 'not-found'

/** What may stand for a region or an indicator in an address. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

const PLAIN_PAGES: readonly PlainPage[] = [
  'map',
  'regions',
  'compare',
  'indicators',
  'programme',
  'about',
  'try',
  ...REGISTER_PAGES,
]
const REGION_PAGES: Readonly<Record<string, RegionPageId>> = {
  '': 'region',
  passport: 'passport',
  letter: 'letter',
}

/** A path understood: the page, and the part of the view that stands in it. */
export interface PagePath {
  readonly page: Page
  readonly view: Partial<View>
  /** Id of the deck that the path names. */
  readonly deck?: string
}

/** Whether a page is about one region, whose id stands in its path. */
export const isRegionPage = (page: Page): page is RegionPageId =>
  page === 'region' || page === 'passport' || page === 'letter'

/** The register of a page, or null where it shows none. */
export const registerOf = (page: Page): RegisterPageId | null =>
  REGISTER_PAGES.find((candidate) => candidate === page) ?? null

const PRESENT_PAGES: Readonly<Record<string, PresentPageId>> = {
  '': 'present',
  stage: 'stage',
  speaker: 'speaker',
}

/** Whether a page is about decks, the id of one standing in its path. */
export const isPresentPage = (page: Page): page is PresentPageId =>
  page === 'present' || page === 'stage' || page === 'speaker'

/** The page of a path without its language, and the region or indicator it is about. */
export function readPath(parts: readonly string[]): PagePath {
  const [first = '', second, third = '', ...rest] = parts
  if (parts.length === 0) return { page: 'map', view: {} }
  if (first === 'present' && parts.length === 1) return { page: 'present', view: {} }
  if (second !== undefined && ID.test(second) && rest.length === 0) {
    if (first === 'regions' && Object.hasOwn(REGION_PAGES, third)) {
      return { page: REGION_PAGES[third] ?? 'not-found', view: { region: second } }
    }
    if (first === 'present' && Object.hasOwn(PRESENT_PAGES, third)) {
      return { page: PRESENT_PAGES[third] ?? 'not-found', view: {}, deck: second }
    }
    if (first === 'indicators' && third === '') return { page: 'indicator', view: { indicator: second } }
  }
  const known = PLAIN_PAGES.find((candidate) => candidate === first)
  return { page: known !== undefined && parts.length === 1 ? known : 'not-found', view: {} }
}

/** The parameter of the view that stands in the path of a page, and not in its query. */
export function parameterInPath(page: Page): 'region' | 'indicator' | null {
  if (isRegionPage(page)) return 'region'
  return page === 'indicator' ? 'indicator' : null
}

/** The path of a page in a language. A page about one thing that is not chosen gives way to the list of all. */
export function pathOf(view: View, page: LinkPage, deck: string | null): string {
  const under = (path: string): string => `/${view.language satisfies Language}/${path}`
  if (page === 'indicator')
    return under(view.indicator === null ? 'indicators' : `indicators/${view.indicator}`)
  if (isPresentPage(page)) {
    if (deck === null) return under('present')
    return under(`present/${deck}${page === 'present' ? '' : `/${page}`}`)
  }
  if (!isRegionPage(page)) return under(page)
  if (view.region === null) return under('regions')
  return under(`regions/${view.region}${page === 'region' ? '' : `/${page}`}`)
}
