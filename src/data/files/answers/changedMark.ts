import type { LocalText } from '../../../domain/region'

/**
 * The source of the figures, with the names of files that were changed after the package was made: the source stands on
 * every screen, slide and file, and so does this.
 */
export function changedMark(source: LocalText, changed: readonly string[]): LocalText {
  if (changed.length === 0) return source
  const names = changed.join(', ')
  const isOne = changed.length === 1
  return {
    kk: `${source.kk ?? ''} (${names} файл${isOne ? 'ы' : 'дары'} деректер жинағы жасалғаннан кейін өзгертілген)`.trim(),
    ru: `${source.ru ?? ''} (${isOne ? 'файл' : 'файлы'} ${names} изменен${isOne ? '' : 'ы'} после составления набора данных)`.trim(),
    en: `${source.en ?? ''} (${names} ${isOne ? 'was' : 'were'} changed after the data package was made)`.trim(),
  }
}
