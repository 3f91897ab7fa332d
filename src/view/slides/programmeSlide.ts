import type { CardsBody, SlideCard, StageText } from '../../domain/deck/slide'
import { programmeCoverage, type Coverage } from '../../domain/programmeCoverage'
import { coverageSentences } from '../programme/coverageSentences'
import { sharePercent } from '../programme/sharePercent'
import { goneDraft, NO_TEXT, type Draft } from './draft'
import { titleOf } from './proposeTitle'
import { sightsDraft } from './sightsSlide'
import type { Site } from './site'
import { inAll, localInAll, type Speakers } from './speakers'

const SENTENCES = 3

/** How far a direction or a field is watched. */
function cardOf(id: string, label: StageText, coverage: Coverage, speakers: Speakers): SlideCard {
  const { share, watched, monitorable } = coverage
  return {
    label,
    figure: {
      key: `programme|${id}`,
      value: share,
      text: inAll(speakers, ({ words, t }) =>
        share === null ? t('programme')('ratioNone') : sharePercent(share, words.formats),
      ),
      absence: share === null ? 'impossible' : null,
    },
    unit:
      share === null
        ? NO_TEXT
        : inAll(speakers, ({ words, t }) =>
            t('programme')('ratio', {
              watched: words.formats.number(watched),
              of: words.formats.number(monitorable),
            }),
          ),
    change: null,
    place: NO_TEXT,
  }
}

/** The programme: how far indicators watch its measures, by direction; of one direction, by field. */
export function programmeDraft(site: Site): Draft {
  const { parsed, data, speakers } = site
  const { catalogue } = data
  const title = titleOf(parsed, catalogue, speakers)
  const asked = parsed.programme.programme
  const programme = data.programmes.get(asked ?? catalogue.programme.id)
  if (programme === undefined) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.programme', { id: asked ?? catalogue.programme.id })),
    )
  }
  if (parsed.programme.layout === 'gaps') return sightsDraft(site, programme, title)
  const known = new Set(catalogue.indicators.map(({ id }) => id))
  const { coverage, directions } = programmeCoverage(programme, known)
  const wanted = parsed.programme.direction
  const own = directions.find(({ direction }) => direction.id === wanted)
  const body: CardsBody = {
    kind: 'cards',
    cards:
      own === undefined
        ? directions.map(({ direction, coverage: part }) =>
            cardOf(
              direction.id,
              inAll(speakers, ({ words }) => `${direction.id} ${words.local(direction.name).text}`),
              part,
              speakers,
            ),
          )
        : own.fields.map(({ field, coverage: part }) =>
            cardOf(`${own.direction.id}|${field.id}`, localInAll(speakers, field.name), part, speakers),
          ),
    sentences: sentencesOf(own?.coverage ?? coverage, speakers),
  }
  return {
    title,
    subtitle: inAll(speakers, ({ words, t }) =>
      own === undefined
        ? t('programme')('coverage')
        : `${own.direction.id} ${words.local(own.direction.name).text}`,
    ),
    body,
    figures: body.cards.map(({ label, figure }) => ({ ...figure, label })),
    cautions: wanted !== null && own === undefined ? ['unknown-parameter'] : [],
  }
}

function sentencesOf(coverage: Coverage, { kk, ru, en }: Speakers): readonly StageText[] {
  const write = ({ words, t }: Speakers['kk']) => coverageSentences(coverage, words.formats, t('programme'))
  const [inRussian, inEnglish] = [write(ru), write(en)]
  return write(kk)
    .map((text, i) => ({ kk: text, ru: inRussian[i] ?? '', en: inEnglish[i] ?? '' }))
    .slice(0, SENTENCES)
}
