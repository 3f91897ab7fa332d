import type { components } from '../src/data/contract'
import { CONTRACT } from './catalogue'
import unity from './data/texts/definitions/5.1.json'
import ethnopolicy from './data/texts/definitions/5.2.json'
import tolerance from './data/texts/definitions/5.3.json'
import institution from './data/texts/definitions/5.4.json'
import { INDICATORS } from './indicators'

type Metadata = components['schemas']['IndicatorMetadata']
type Texts = Pick<
  Metadata,
  'definition' | 'numeratorText' | 'denominatorText' | 'disaggregations' | 'sources'
>

const TEXTS: Readonly<Record<string, Texts>> = { ...unity, ...ethnopolicy, ...tolerance, ...institution }

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
