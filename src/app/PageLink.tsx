import type { MouseEvent, ReactNode } from 'react'
import { address } from '../view/address'
import { useViewActions } from '../view/useView'
import type { View } from '../view/view'
import type { LinkPage } from '../view/pagePath'

interface Props {
  readonly page: LinkPage
  /** What the page is opened with. */
  readonly patch?: Partial<View>
  readonly isCurrent: boolean
  readonly children: ReactNode
}

const UNCHANGED: Partial<View> = {}

/** A link to a page of the app that keeps the view; opens in place on a plain click. */
export function PageLink({ page, patch = UNCHANGED, isCurrent, children }: Props) {
  const { hrefFor } = useViewActions()
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    address.push(hrefFor(patch, page))
  }
  return (
    <a
      className="page-link"
      href={hrefFor(patch, page)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={open}
      // The view may have moved on since this was drawn.
      onPointerEnter={(event) => event.currentTarget.setAttribute('href', hrefFor(patch, page))}
      onFocus={(event) => event.currentTarget.setAttribute('href', hrefFor(patch, page))}
    >
      {children}
    </a>
  )
}
