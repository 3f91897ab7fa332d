import { useMemo, type ReactNode } from 'react'
import type { Catalogue } from '../domain/catalogue'
import { resolveDivision, resolveIndicator } from './selection'
import { CatalogueViewContext, type CatalogueView } from './useMapModel'
import { useView } from './useView'

/** Gives pickers and lists what the catalogue knows of the address, before any figure has come. */
export function CatalogueViewProvider({
  catalogue,
  children,
}: {
  catalogue: Catalogue
  children: ReactNode
}) {
  const { view } = useView()
  const division = resolveDivision(catalogue, view).value
  const indicator = resolveIndicator(catalogue, view).value
  const value = useMemo(
    (): CatalogueView => ({ catalogue, division, indicator }),
    [catalogue, division, indicator],
  )
  return <CatalogueViewContext value={value}>{children}</CatalogueViewContext>
}
