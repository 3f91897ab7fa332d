import { languageInPath } from '../../i18n/language'
import { parseAddress, type ParsedAddress } from '../viewUrl'

/** Reads the address of a scene, `map?indicator=…`, as the app reads its own; never throws. */
export function readSceneAddress(address: string): ParsedAddress {
  const [beforeHash = ''] = address.split('#', 1)
  const [path = '', ...rest] = beforeHash.split('?')
  const bare = path.replace(/^\/+/, '')
  // An address copied from the browser begins with a language: a scene has all three.
  const full = languageInPath(bare) === null ? `/kk/${bare}` : `/${bare}`
  return parseAddress(full, rest.join('?'), 'kk')
}
