import type { CardsBody, SlideCard, StageText } from '../../domain/deck/slide'
import type { Fact } from '../../domain/narrative/fact'
import type { RegionData } from '../../domain/narrative/regionData'
import type { Region } from '../../domain/region'
import { checkedNarrative } from '../../i18n/narrative/checkedNarrative'
import { placeInWords } from '../placeInWords'
import { quarterOfView } from '../quarterOfView'
import { headlinesOf, rowOf, type RegionRow } from '../regionModel'
import { regionObservationKey } from '../regionObservationKey'
import { cautionsOf } from './cautions'
import { goneDraft, MOST_FIGURES, NO_TEXT, type Draft } from './draft'
import { absenceOf, changeOf } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { regionReadingsOf } from './slideData'
import { inAll, localInAll, type Speakers } from './speakers'

/** Cards of a direction, and sentences: more cannot be read from the last row. */
const CARDS = 2
const SENTENCES = 3

/** A headline figure as its card on the region's page writes it. */
function cardOf(row: RegionRow, region: Region, speakers: Speakers): SlideCard {
  const { indicator, figure, reading } = row
  const { value, absence } = figure
  const { normalisation } = reading
  return {
    label: localInAll(speakers, indicator.name),
    figure: {
      key: regionObservationKey(row, region.id),
      value,
      text: inAll(speakers, ({ words: { figureText } }) =>
        value === null
          ? figureText.value(figure, indicator, normalisation)
          : figureText.valueNumber(value, indicator, normalisation) + figureText.statusMark(figure.status),
      ),
      absence: absenceOf(value, absence),
    },
    unit:
      value === null
        ? NO_TEXT
        : inAll(speakers, ({ words }) => words.figureText.unitBeside(value, indicator, normalisation)),
    change: value === null ? null : changeOf(figure.change, indicator.better, speakers),
    place: inAll(speakers, ({ t }) => placeInWords(figure.rank, t('region'))),
  }
}

/** The first sentences of the quarter that the data confirmed in all three languages. */
function sentencesOf(data: RegionData, speakers: Speakers): readonly StageText[] {
  const told = (speaker: Speakers['kk']) =>
    checkedNarrative(data, speaker.language, {
      narrative: speaker.t('narrative'),
      figures: speaker.t('figures'),
    }).sentences
  const idOf = (fact: Fact) => JSON.stringify(fact)
  const byFact = (speaker: Speakers['kk']) =>
    new Map(told(speaker).map(({ fact, text }) => [idOf(fact), text]))
  const [ru, en] = [byFact(speakers.ru), byFact(speakers.en)]
  return [...byFact(speakers.kk)]
    .flatMap(([fact, kk]) => {
      const [inRussian, inEnglish] = [ru.get(fact), en.get(fact)]
      return inRussian === undefined || inEnglish === undefined ? [] : [{ kk, ru: inRussian, en: inEnglish }]
    })
    .slice(0, SENTENCES)
}

/** A region: headline figures with place and change, and what changed in the quarter. */
export function regionDraft(site: Site): Draft {
  const { parsed, data, speakers, division, regionOf } = site
  const { catalogue } = data
  const title = titleOf(parsed, catalogue, speakers)
  const region = parsed.view.region === null ? undefined : regionOf(parsed.view.region)
  const { period, notices } = quarterOfView(catalogue, parsed.view.period)
  const readings = regionReadingsOf(data, division.id, parsed.view.normalisation)
  if (region === undefined || period === null || notices.length > 0 || readings === null) {
    const wanted = parsed.view.period
    return goneDraft(
      title,
      inAll(speakers, ({ t, words }) =>
        wanted === null
          ? t('slides')('gone.figures')
          : t('slides')('gone.period', { period: words.formats.period(wanted, 'long') }),
      ),
    )
  }
  const rows = readings.flatMap((reading) => rowOf(reading, division, region.id, period) ?? [])
  const shown = catalogue.programme.directions.flatMap(({ id }) => headlinesOf(rows, id).slice(0, CARDS))
  const body: CardsBody = {
    kind: 'cards',
    cards: shown.map((row) => cardOf(row, region, speakers)),
    sentences: sentencesOf({ catalogue, division, region: region.id, period, readings }, speakers),
  }
  return {
    title,
    subtitle: inAll(speakers, ({ words }) => words.formats.period(period, 'long')),
    body,
    figures: body.cards.map(({ label, figure }) => ({ ...figure, label })).slice(0, MOST_FIGURES),
    cautions: cautionsOf(shown.map(({ figure }) => figure)),
  }
}
