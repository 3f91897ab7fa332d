import { useMemo } from 'react'
import type { Programme } from '../../domain/programme'
import { programmeCoverage } from '../../domain/programmeCoverage'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewPart } from '../../view/useView'
import type { ProgrammeModel } from './programmeModel'

/** The programme read with the indicators of the catalogue. */
export function useProgrammeModel(programme: Programme): ProgrammeModel {
  const { catalogue } = useCatalogueView()
  const asked = useViewPart((parsed) => parsed.programme.direction)
  return useMemo(() => {
    const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
    const known = new Set(byId.keys())
    const direction = programme.directions.find(({ id }) => id === asked) ?? null
    const inOrder = programmeCoverage(programme, known)
    return {
      programme,
      known,
      indicatorOf: (id) => byId.get(id),
      coverage: inOrder,
      direction,
      measures: inOrder.directions
        .filter((each) => direction === null || each.direction === direction)
        .flatMap(({ fields }) => fields.flatMap(({ measures }) => measures)),
    }
  }, [catalogue, programme, asked])
}
