import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '../domain/region'
import { address, type Address } from './address'
import type { View } from './view'
import type { CompareView } from './compareView'
import type { IndicatorsView } from './indicatorsView'
import type { LinkPage } from './pagePath'
import { DEFAULT_PAGE_VIEWS, patchPage, type PagePatch } from './pageViews'
import type { PresentView } from './presentView'
import type { ProgrammeView } from './programmeView'
import type { RegisterView } from './registerView'
import { formatAddress, parseAddress, type ParsedAddress } from './viewUrl'

/** Language of an address that names none: the installation's default. */
export const FallbackLanguage = createContext<Language>('kk')

export interface ViewHandle extends ParsedAddress {
  /** Changes the view. Choices push a history entry; steps of a slider replace it. */
  readonly change: (patch: Partial<View>, how?: 'push' | 'replace') => void
  /** Change what the page shows beside that: each does something on its own page only. */
  readonly changeRegister: (patch: Partial<RegisterView>, how?: 'push' | 'replace') => void
  readonly changeCompare: (patch: Partial<CompareView>, how?: 'push' | 'replace') => void
  readonly changeIndicators: (patch: Partial<IndicatorsView>, how?: 'push' | 'replace') => void
  readonly changeProgramme: (patch: Partial<ProgrammeView>, how?: 'push' | 'replace') => void
  readonly changePresent: (patch: Partial<PresentView>, how?: 'push' | 'replace') => void
  /**
   * Address of the view with a patch, for links. Another page opens with what is given of its own view, or with the
   * defaults; the same page keeps its own.
   */
  readonly hrefFor: (patch: Partial<View>, page?: LinkPage, pagePatch?: PagePatch) => string
}

const readAddress = () => address.get()

// A page of links asks for the same address a hundred times.
let known: { readonly at: Address; readonly fallback: Language; readonly parsed: ParsedAddress } | null = null

function parsedView(at: Address, fallback: Language): ParsedAddress {
  if (known?.at !== at || known.fallback !== fallback) {
    // What the address says as before stays the same object: what was drawn from it stays.
    const parsed = replaceEqualDeep(known?.parsed, parseAddress(at.pathname, at.search, fallback))
    known = { at, fallback, parsed }
  }
  return known.parsed
}

const viewNow = (fallback: Language): ParsedAddress => parsedView(address.get(), fallback)

type ViewActions = Pick<
  ViewHandle,
  | 'change'
  | 'changeRegister'
  | 'changeCompare'
  | 'changeIndicators'
  | 'changeProgramme'
  | 'changePresent'
  | 'hrefFor'
>

/** The ways to change the view, for components that do not show it: a step of the time bar leaves them alone. */
export function useViewActions(): ViewActions {
  const fallback = useContext(FallbackLanguage)
  return useMemo((): ViewActions => {
    const hrefFor: ViewActions['hrefFor'] = (patch, page, pagePatch) => {
      const now = viewNow(fallback)
      const here = now.page === 'not-found' ? 'map' : now.page
      const to = page ?? here
      const kept = to === here ? now : DEFAULT_PAGE_VIEWS
      return formatAddress({ ...now.view, ...patch }, to, patchPage(to, kept, pagePatch))
    }
    const changePage = (patch: PagePatch, how: 'push' | 'replace' = 'push') =>
      address[how](hrefFor({}, undefined, patch))
    return {
      hrefFor,
      change: (patch, how = 'push') => address[how](hrefFor(patch)),
      changeRegister: changePage,
      changeCompare: changePage,
      changeIndicators: changePage,
      changeProgramme: changePage,
      changePresent: changePage,
    }
  }, [fallback])
}

/** One plain part of the address; renders again only when that part has changed. */
export function useViewPart<T extends string | null>(select: (parsed: ParsedAddress) => T): T {
  const fallback = useContext(FallbackLanguage)
  return useSyncExternalStore(address.subscribe, () => select(viewNow(fallback)))
}

/** What the address says is on the screen, and the way to change it. */
export function useView(): ViewHandle {
  const fallback = useContext(FallbackLanguage)
  const now = useSyncExternalStore(address.subscribe, readAddress)
  const parsed = parsedView(now, fallback)
  const actions = useViewActions()
  return useMemo(() => ({ ...parsed, ...actions }), [parsed, actions])
}
