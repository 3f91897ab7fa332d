import type { components } from '../src/data/contract'
import texts from './data/texts/indicators.json'
import { CONTRACT } from './catalogue'
import { INDICATORS } from './indicators'

type Metadata = components['schemas']['IndicatorMetadata']
type Texts = Pick<
  Metadata,
  'definition' | 'numeratorText' | 'denominatorText' | 'disaggregations' | 'sources'
>

const TEXTS: Readonly<Record<string, Texts>> = texts

const NONE: Texts = {
  definition: {},
  numeratorText: {},
  denominatorText: {},
  disaggregations: [],
  sources: [],
}

/** How an indicator is counted; a component has no text of its own. Null when there is no such indicator. */
export function metadataOf(id: string): Metadata | null {
  if (!INDICATORS.some((indicator) => indicator.id === id)) return null
  return { contract: CONTRACT, id, ...(TEXTS[id] ?? NONE) }
}
