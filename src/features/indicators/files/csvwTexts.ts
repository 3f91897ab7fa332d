import { LANGUAGES, type LocalText } from '../../../domain/region'
import { i18nIn, loadLanguage } from '../../../i18n/i18n'
import type { CsvwTexts } from './csvwMetadata'

/** What is said in one language. */
type Say = (t: ReturnType<typeof i18nIn>['t']) => string

const inAll = (say: Say): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(i18nIn(language).t)]))

/**
 * The texts of a metadata file in all languages, whichever the page speaks.
 * @throws LanguageLoadError
 */
export async function csvwTexts(isDemonstration: boolean): Promise<CsvwTexts> {
  await Promise.all(LANGUAGES.map(loadLanguage))
  return {
    columnTitle: (column) => inAll((t) => t(`indicators:data.${column}.title`)),
    columnText: (column) => inAll((t) => t(`indicators:data.${column}.text`)),
    status: (status) => inAll((t) => t(`figures:status.${status}`)),
    absence: (absence) => inAll((t) => t(`figures:absence.${absence}`)),
    demonstration: isDemonstration ? inAll((t) => t('download:file.demonstration')) : {},
    missing: inAll((t) => t('indicators:missingIsNotZero')),
  }
}
