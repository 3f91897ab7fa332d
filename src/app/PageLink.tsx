import type { MouseEvent, ReactNode } from 'react'
import { address } from '../view/address'
import { useViewActions } from '../view/useView'
import type { Page } from '../view/viewUrl'

interface Props {
  readonly page: Exclude<Page, 'not-found'>
  readonly isCurrent: boolean
  readonly children: ReactNode
}

/** A link to a page of the app that keeps the view; opens in place on a plain click. */
export function PageLink({ page, isCurrent, children }: Props) {
  const { hrefFor } = useViewActions()
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    address.push(hrefFor({}, page))
  }
  return (
    <a
      className="page-link"
      href={hrefFor({}, page)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={open}
      // The view may have moved on since this was drawn.
      onPointerEnter={(event) => event.currentTarget.setAttribute('href', hrefFor({}, page))}
      onFocus={(event) => event.currentTarget.setAttribute('href', hrefFor({}, page))}
    >
      {children}
    </a>
  )
}
