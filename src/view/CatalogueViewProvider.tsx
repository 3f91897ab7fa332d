import { useMemo, type ReactNode } from 'react'
import type { Catalogue } from '../domain/catalogue'
import { resolveDivision, resolveIndicator } from './selection'
import { CatalogueViewContext, type CatalogueView } from './useMapModel'
import { useViewPart } from './useView'

/** Gives pickers and lists what the catalogue knows of the address, before any figure has come. */
export function CatalogueViewProvider({
  catalogue,
  children,
}: {
  catalogue: Catalogue
  children: ReactNode
}) {
  const indicator = useViewPart((parsed) => parsed.view.indicator)
  const division = useViewPart((parsed) => parsed.view.division)
  const value = useMemo((): CatalogueView => {
    const edition = resolveDivision(catalogue, division)
    const asked = resolveIndicator(catalogue, indicator)
    const byId = new Map(edition.value.regions.map((region) => [region.id, region]))
    return {
      catalogue,
      division: edition.value,
      indicator: asked.value,
      unknown: [...edition.notices, ...asked.notices],
      regionOf: (id) => byId.get(id),
    }
  }, [catalogue, division, indicator])
  return <CatalogueViewContext value={value}>{children}</CatalogueViewContext>
}
