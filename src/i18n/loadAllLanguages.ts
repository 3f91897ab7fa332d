import { LANGUAGES } from '../domain/region'
import { addBundle, LanguageLoadError } from './i18n'
import type { Bundle } from './messageLoaders'

/**
 * Makes bundles available in all three languages at once: for what speaks each of them, whatever language the page is in.
 * @throws LanguageLoadError
 */
export async function loadAllLanguages(bundles: readonly Bundle[]): Promise<void> {
  await Promise.all(
    LANGUAGES.map(async (language) => {
      try {
        await Promise.all(bundles.map((bundle) => addBundle(bundle, language)))
      } catch (error) {
        throw new LanguageLoadError(language, error)
      }
    }),
  )
}
