import { useMemo } from 'react'
import type { Programme } from '../../domain/programme'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewPart } from '../../view/useView'
import { makeProgrammeModel, type ProgrammeModel } from './programmeModel'

/** The programme read with the indicators of the catalogue, in the direction of the address. */
export function useProgrammeModel(programme: Programme): ProgrammeModel {
  const { catalogue } = useCatalogueView()
  const asked = useViewPart((parsed) => parsed.programme.direction)
  return useMemo(() => makeProgrammeModel(programme, catalogue, asked), [programme, catalogue, asked])
}
