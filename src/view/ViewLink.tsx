import type { ReactNode } from 'react'
import { PlaceLink } from '../ui/PlaceLink'
import { address } from './address'
import type { RegisterView } from './registerView'
import { useView } from './useView'
import type { View } from './view'
import type { Page } from './viewUrl'

interface Props {
  readonly patch: Partial<View>
  readonly page: Exclude<Page, 'not-found'>
  readonly register?: Partial<RegisterView>
  readonly className?: string
  readonly lang?: string
  /** Accessible name where the text alone does not say enough. */
  readonly label?: string
  readonly children: ReactNode
}

/** A link to a view: the address on the screen with a patch, on a page. */
export function ViewLink({ patch, page, register, className, lang, label, children }: Props) {
  const { hrefFor } = useView()
  return (
    <PlaceLink
      href={hrefFor(patch, page, register)}
      onOpen={(href) => address.push(href)}
      {...(className === undefined ? {} : { className })}
      {...(lang === undefined ? {} : { lang })}
      label={label}
    >
      {children}
    </PlaceLink>
  )
}
