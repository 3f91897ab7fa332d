import type { Language } from '../domain/region'
import { languageInPath } from '../i18n/language'
import { parameterInPath, pathOf, readPath, type LinkPage, type Page } from './pagePath'
import { DEFAULT_PAGE_VIEWS, pageParametersOf, readPageParameter, type PageViews } from './pageViews'
import { DEFAULT_VIEW, type View } from './view'
import { VIEW_READERS, VIEW_WRITERS } from './viewParameters'

/** An address understood: what to show, and the parameters that could not be used. */
export interface ParsedAddress extends PageViews {
  readonly page: Page
  readonly view: View
  /** Names of parameters that were ignored, for the quiet notice. */
  readonly ignored: readonly string[]
}

/** More than sixty indicators chosen one by one would need. */
const MAX_LENGTH = 2048

/** Reads any address. Never throws; what it cannot use falls back to the default and is listed. */
export function parseAddress(pathname: string, search: string, fallback: Language): ParsedAddress {
  const parts = pathname.split('/').filter((part) => part !== '')
  const language = languageInPath(pathname)
  const path = language === null && parts.length > 0 ? null : readPath(parts.slice(1))
  const page = path?.page ?? 'not-found'
  const query = readQuery(search, page)
  return {
    page,
    view: { ...DEFAULT_VIEW, language: language ?? fallback, ...query.view, ...path?.view },
    ...query.pageViews,
    present: { ...query.pageViews.present, deck: path?.deck ?? null },
    ignored: query.ignored,
  }
}

interface ReadQuery {
  readonly view: Partial<View>
  readonly pageViews: PageViews
  readonly ignored: readonly string[]
}

function readQuery(search: string, page: Page): ReadQuery {
  if (search.length > MAX_LENGTH) return { view: {}, pageViews: DEFAULT_PAGE_VIEWS, ignored: ['…'] }
  const view: Partial<View> = {}
  let pageViews = DEFAULT_PAGE_VIEWS
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const isSeen = seen.has(name)
    seen.add(name)
    const reader = Object.hasOwn(VIEW_READERS, name) ? VIEW_READERS[name] : undefined
    const part = isSeen ? null : (reader?.(value) ?? null)
    const ofPage = isSeen || part !== null ? null : readPageParameter(page, name, value, pageViews)
    if (part !== null) Object.assign(view, part)
    else if (ofPage !== null) pageViews = ofPage
    else ignored.push(name.slice(0, 40))
  }
  return { view, pageViews, ignored: [...new Set(ignored)].slice(0, 20) }
}

/** The shortest address of a view: only what differs from the defaults. Inverse of `parseAddress`. */
export function formatAddress(
  view: View,
  page: LinkPage = 'map',
  pageViews: PageViews = DEFAULT_PAGE_VIEWS,
): string {
  const query = new URLSearchParams()
  const inPath = parameterInPath(page)
  for (const [name, write] of VIEW_WRITERS) {
    const value = name === inPath ? null : write(view)
    if (value !== null) query.set(name, value)
  }
  for (const [name, value] of pageParametersOf(page, pageViews)) query.set(name, value)
  const search = query.toString()
  return `${pathOf(view, page, pageViews.present.deck)}${search === '' ? '' : `?${search}`}`
}
