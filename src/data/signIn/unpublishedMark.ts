import type { LocalText } from '../../domain/region'

/**
 * The source of the figures, with the word that some of them may not be published yet: the source stands on every screen,
 * slide and file, and so does this. The contract does not say which.
 */
export function unpublishedMark(source: LocalText): LocalText {
  return {
    kk: `${source.kk ?? ''} (арасында әлі жарияланбаған көрсеткіштер болуы мүмкін)`.trim(),
    ru: `${source.ru ?? ''} (среди показателей могут быть ещё не опубликованные)`.trim(),
    en: `${source.en ?? ''} (may include figures that are not published yet)`.trim(),
  }
}
