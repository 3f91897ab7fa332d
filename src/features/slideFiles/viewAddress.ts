import type { Slide } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import { readSceneAddress } from '../../view/slides/sceneAddress'
import { formatAddress } from '../../view/viewUrl'

/** Full address of a slide's view in a language, for who reads the file later; null where there is none. */
export function viewAddress({ address }: Slide, language: Language, origin: string): string | null {
  if (address === null || !/^https?:/.test(origin)) return null
  const { page, view, ...pageViews } = readSceneAddress(address)
  if (page === 'not-found') return null
  return new URL(formatAddress({ ...view, language }, page, pageViews), origin).href
}
