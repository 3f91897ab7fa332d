import { openBundle } from '../i18n/i18n'
import type { Bundle } from '../i18n/messageLoaders'

/** A part with its texts, which the other pages do without. */
export async function withTexts<T>(part: Promise<T>, bundle: Bundle = 'analysis'): Promise<T> {
  // Waited for together: a part that fails while its texts are on their way is nobody's unhandled rejection.
  const [loaded] = await Promise.all([part, openBundle(bundle)])
  return loaded
}
