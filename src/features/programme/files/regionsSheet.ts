import { sentences } from '../../../i18n/sentences'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Sheet } from '../../../ui/files/sheet'
import type { GapsModel } from '../gaps/gapsModel'
import { nowhereSentence, wholeSentence } from '../gaps/gapSentences'
import { sheetHead, type ProgrammeText } from './sheetHead'

/** The regions with how many measures are seen, least first, and which are not. */
export function regionsSheet(gaps: GapsModel, words: Words, t: ProgrammeText): Sheet {
  const { local } = words
  const { monitorable } = gaps.spots
  return {
    name: t('sheet.regions'),
    title: sentences([t('map', { year: String(gaps.year) }), sheetHead(gaps, words)]),
    notes: [t(`sightRule.${gaps.rule}`), wholeSentence(gaps, words, t), nowhereSentence(gaps, words, t)],
    columns: [
      t('region'),
      t('seenColumn'),
      t('monitorableNumber'),
      t('sharePercent'),
      t('blindColumn'),
      t('blindList'),
    ],
    rows: gaps.sights.map(({ name, seen, share, blind }) => [
      textCell(local(name).text),
      numberCell(seen, 0),
      numberCell(monitorable, 0),
      numberCell(share, 1),
      numberCell(blind.length, 0),
      textCell(blind.map((measure) => local(measure.title).text).join('; ')),
    ]),
  }
}
