import type { MouseEvent, ReactNode } from 'react'
import { address } from '../view/address'
import { useView } from '../view/useView'
import type { Page } from '../view/viewUrl'

interface Props {
  readonly page: Exclude<Page, 'not-found'>
  readonly isCurrent: boolean
  readonly children: ReactNode
}

/** A link to a page of the app that keeps the view; opens in place on a plain click. */
export function PageLink({ page, isCurrent, children }: Props) {
  const { hrefFor } = useView()
  const href = hrefFor({}, page)
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    address.push(href)
  }
  return (
    <a className="page-link" href={href} aria-current={isCurrent ? 'page' : undefined} onClick={open}>
      {children}
    </a>
  )
}
