import { sentences } from '../../../i18n/sentences'
import type { Measure } from '../../../domain/programme'
import type { Words } from '../../../i18n/words'
import { NO_CELL, numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { GapsModel } from '../gaps/gapsModel'
import { wholeSentence } from '../gaps/gapSentences'
import { sheetHead, type ProgrammeText } from './sheetHead'

/** Who could report what: a row a region, measure and indicator; then the measures that need an indicator first. */
export function reportsSheet(gaps: GapsModel, words: Words, t: ProgrammeText): Sheet {
  const { local } = words
  const { spots, selected } = gaps
  const fieldOf = ({ direction, field }: Measure) =>
    gaps.programme.directions.find(({ id }) => id === direction)?.fields.find(({ id }) => id === field)
  const place = (measure: Measure): readonly Cell[] => [
    textCell(t('reference', { direction: measure.direction, number: String(measure.number) })),
    textCell(local(fieldOf(measure)?.name ?? {}).text),
    textCell(local(measure.title).text),
  ]
  const shown = spots.gaps.filter(({ region }) => selected === null || region === selected.region)
  return {
    name: t('sheet.reports'),
    title: sentences([t('reportsIntro', { year: String(gaps.year) }), sheetHead(gaps, words)]),
    notes: [
      t(`sightRule.${gaps.rule}`),
      wholeSentence(gaps, words, t),
      ...(selected === null ? [] : [t('reportsFor', { name: local(selected.name).text })]),
    ],
    columns: [
      t('region'),
      t('number'),
      t('field'),
      t('measure'),
      t('indicator'),
      t('missingColumn'),
      t('expectedColumn'),
    ],
    rows: [
      ...shown.map(({ region, measure, indicator, reported, expected }) => [
        textCell(local(gaps.sights.find((sight) => sight.region === region)?.name ?? {}).text),
        ...place(measure),
        textCell(local(gaps.indicatorOf(indicator)?.name ?? {}).text),
        numberCell(expected - reported, 0),
        numberCell(expected, 0),
      ]),
      ...spots.withoutIndicator.map((measure) => [
        textCell(t('everywhere')),
        ...place(measure),
        textCell(t('needsIndicator')),
        NO_CELL,
        NO_CELL,
      ]),
    ],
  }
}
