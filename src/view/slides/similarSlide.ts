import type { TableBody } from '../../domain/deck/slide'
import type { CompareModel } from '../compare/compareModel'
import { distanceText } from '../compare/distanceText'
import { similarModel, type SimilarModel } from '../compare/similarModel'
import { similarSummary } from '../compare/similarSummary'
import { goneDraft, type Draft } from './draft'
import { leftOutText } from './leftOut'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { inAll, localInAll, type Speakers } from './speakers'
import { otherCell } from './tableCells'

function factCells({ region, facts }: Pick<SimilarModel, 'region' | 'facts'>, speakers: Speakers) {
  const unknown = ({ t }: Speakers['kk']) => t('neighbours')('similar.unknownFact')
  const { residents, urbanShare } = facts
  return [
    otherCell(
      `residents|${region.id}`,
      residents,
      inAll(speakers, (speaker) =>
        residents === null ? unknown(speaker) : speaker.words.formats.number(residents),
      ),
    ),
    otherCell(
      `urban|${region.id}`,
      urbanShare,
      inAll(speakers, (speaker) =>
        urbanShare === null ? unknown(speaker) : speaker.words.formats.percent(urbanShare, 1),
      ),
    ),
  ]
}

/** The regions by nearness to one, which stands first. */
export function similarDraft(site: Site, compare: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const model = similarModel(compare)
  if (model === null || model.rows.length === 0) {
    return goneDraft(
      titleOf(parsed, data.catalogue, speakers),
      inAll(speakers, ({ words, t }) =>
        model === null ? t('slides')('gone.figures') : similarSummary(model, words, t('neighbours')),
      ),
    )
  }
  const heading = (key: 'region' | 'residents' | 'urban') =>
    inAll(speakers, ({ t }) => t('neighbours')(`similar.${key}`))
  const body: TableBody = {
    kind: 'table',
    headings: [
      heading('region'),
      heading('residents'),
      heading('urban'),
      inAll(speakers, ({ t }) => t('neighbours')(`similar.distance.${model.measure}`)),
    ],
    rows: [
      {
        head: localInAll(speakers, model.region.shortName),
        cells: [
          ...factCells(model, speakers),
          otherCell(
            'chosen',
            null,
            inAll(speakers, ({ t }) => t('neighbours')('similar.chosen')),
          ),
        ],
      },
      ...model.rows.map((row) => ({
        head: localInAll(speakers, row.of.shortName),
        cells: [
          ...factCells({ region: row.of, facts: row.facts }, speakers),
          otherCell(
            `distance|${row.of.id}`,
            row.distance,
            inAll(speakers, ({ words, t }) => distanceText(model, row, words.formats, t('neighbours'))),
          ),
        ],
      })),
    ],
    leftOut: leftOutText('regions', speakers),
  }
  return {
    title: inAll(speakers, ({ t, words }) =>
      t('neighbours')('similar.title', { region: words.local(model.region.name).text }),
    ),
    subtitle: inAll(speakers, ({ t }) =>
      t('neighbours')('similar.caption', { measure: t('neighbours')(`similar.by.${model.measure}`) }),
    ),
    body,
    figures: [],
    cautions: [],
  }
}
