import { useQueryClient } from '@tanstack/react-query'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import type { Deck } from '../domain/deck/deck'
import { sampleDeck } from '../view/slides/sampleDeck'
import { textsQuery } from '../view/slides/useSlideData'
import { useViewPart } from '../view/useView'

/** Makes the ready-made sample; the texts of three languages and the catalogue are loaded when it is asked for. */
export function useSampleDeck(): () => Promise<Deck> {
  const source = useDataSource()
  const client = useQueryClient()
  const language = useViewPart(({ view }) => view.language)
  return async () => {
    const [speakers, catalogue] = await Promise.all([
      client.ensureQueryData(textsQuery),
      client.ensureQueryData(catalogueQuery(source)),
    ])
    return sampleDeck(catalogue.data, speakers, language, new Date().toISOString())
  }
}
