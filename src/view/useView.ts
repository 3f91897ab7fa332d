import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '../domain/region'
import { address } from './address'
import { DEFAULT_REGISTER_VIEW, type RegisterView } from './registerView'
import type { View } from './view'
import { formatAddress, parseAddress, type Page, type ParsedAddress } from './viewUrl'

/** Language of an address that names none: the installation's default. */
export const FallbackLanguage = createContext<Language>('kk')

export interface ViewHandle extends ParsedAddress {
  /** Changes the view. Choices push a history entry; steps of a slider replace it. */
  readonly change: (patch: Partial<View>, how?: 'push' | 'replace') => void
  /** Changes what a register page shows. */
  readonly changeRegister: (patch: Partial<RegisterView>, how?: 'push' | 'replace') => void
  /**
   * Address of the view with a patch, for links. Another page opens with the register view given, or with none; the same
   * page keeps its own.
   */
  readonly hrefFor: (
    patch: Partial<View>,
    page?: Exclude<Page, 'not-found'>,
    register?: Partial<RegisterView>,
  ) => string
}

const readAddress = () => address.get()

function viewNow(fallback: Language): ParsedAddress {
  const { pathname, search } = address.get()
  return parseAddress(pathname, search, fallback)
}

type ViewActions = Pick<ViewHandle, 'change' | 'changeRegister' | 'hrefFor'>

/** The ways to change the view, for components that do not show it: a step of the time bar leaves them alone. */
export function useViewActions(): ViewActions {
  const fallback = useContext(FallbackLanguage)
  return useMemo((): ViewActions => {
    const hrefFor: ViewActions['hrefFor'] = (patch, page, register) => {
      const now = viewNow(fallback)
      const here = now.page === 'not-found' ? 'map' : now.page
      const to = page ?? here
      const kept = to === here ? now.register : DEFAULT_REGISTER_VIEW
      return formatAddress({ ...now.view, ...patch }, to, { ...kept, ...register })
    }
    return {
      hrefFor,
      change: (patch, how = 'push') => address[how](hrefFor(patch)),
      changeRegister: (patch, how = 'push') => address[how](hrefFor({}, undefined, patch)),
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
  const parsed = useMemo(() => parseAddress(now.pathname, now.search, fallback), [now, fallback])
  const actions = useViewActions()
  return useMemo(() => ({ ...parsed, ...actions }), [parsed, actions])
}
