import type { Pair } from '../../domain/compare/pair'
import type { SlideFavour, TableBody } from '../../domain/deck/slide'
import type { CompareModel } from '../compare/compareModel'
import { differenceSummary } from '../compare/differenceSummary'
import { differenceText } from '../compare/differenceText'
import { shownRows } from '../compare/pairGroups'
import { pairModel, type PairRow } from '../compare/pairModel'
import { cautionsOf } from './cautions'
import { goneDraft, type Draft } from './draft'
import { leftOutText } from './leftOut'
import { regionFigure } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { inAll, localInAll, type Speakers } from './speakers'
import { cell, otherCell, keyFigures } from './tableCells'

const AHEAD: Readonly<Record<Pair['standing'], readonly [SlideFavour, SlideFavour]>> = {
  first: ['good', 'neutral'],
  second: ['neutral', 'good'],
  equal: ['neutral', 'neutral'],
  'within-margin': ['neutral', 'neutral'],
  'not-judged': ['neutral', 'neutral'],
  'not-compared': ['neutral', 'neutral'],
}

function pairRow(row: PairRow, speakers: Speakers): TableBody['rows'][number] {
  const { first, second, profile, difference, standing } = row
  const { series, period, indicator } = profile
  const [ofFirst, ofSecond] = AHEAD[standing]
  return {
    head: inAll(speakers, ({ words }) => {
      const unit = words.figureText.unit(indicator, series.normalisation)
      return `${words.local(indicator.name).text}, ${unit}`
    }),
    cells: [
      cell(regionFigure(series, period, first, speakers), ofFirst),
      cell(regionFigure(series, period, second, speakers), ofSecond),
      otherCell(
        `difference|${indicator.id}`,
        difference.kind === 'none' ? null : difference.value,
        inAll(speakers, ({ words }) => differenceText(row, words)),
      ),
    ],
  }
}

/** Two regions in the compared indicators; the one ahead is marked. */
export function pairDraft(site: Site, compare: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const model = pairModel(compare)
  const title = titleOf(parsed, data.catalogue, speakers)
  if (model === null || model.rows.length === 0) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('neighbours')('difference.empty')),
    )
  }
  const { first, second } = model
  const rows = shownRows(compare, model)
  const body: TableBody = {
    kind: 'table',
    headings: [
      inAll(speakers, ({ t }) => t('neighbours')('difference.indicator')),
      localInAll(speakers, first.region.shortName),
      localInAll(speakers, second.region.shortName),
      inAll(speakers, ({ t }) => t('neighbours')('difference.difference')),
    ],
    rows: rows.map((row) => pairRow(row, speakers)),
    leftOut: leftOutText('indicators', speakers),
  }
  return {
    title: inAll(speakers, ({ words }) =>
      words.formats.list([first, second].map(({ region }) => words.local(region.name).text)),
    ),
    subtitle: inAll(speakers, ({ words, t }) => differenceSummary(model, words, t('neighbours'))),
    body,
    figures: keyFigures(body, speakers),
    cautions: cautionsOf(rows.flatMap((row) => [row.first, row.second])),
  }
}
