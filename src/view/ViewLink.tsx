import type { ReactNode } from 'react'
import { PlaceLink } from '../ui/PlaceLink'
import { address } from './address'
import { useView } from './useView'
import type { View } from './view'
import type { LinkPage } from './pagePath'
import type { PagePatch } from './pageViews'

interface Props {
  readonly patch: Partial<View>
  readonly page: LinkPage
  /** What the page shows beside the view. */
  readonly pagePatch?: PagePatch
  readonly className?: string
  readonly lang?: string
  /** Accessible name where the text alone does not say enough. */
  readonly label?: string
  readonly children: ReactNode
}

/** A link to a view: the address on the screen with a patch, on a page. */
export function ViewLink({ patch, page, pagePatch, className, lang, label, children }: Props) {
  const { hrefFor } = useView()
  return (
    <PlaceLink
      href={hrefFor(patch, page, pagePatch)}
      onOpen={(href) => address.push(href)}
      {...(className === undefined ? {} : { className })}
      {...(lang === undefined ? {} : { lang })}
      label={label}
    >
      {children}
    </PlaceLink>
  )
}
