import {
  blindSpots,
  sightClass,
  SIGHT_BORDERS,
  yearsWithFigures,
  type BlindSpots,
  type RegionSight,
} from '../../domain/blindSpots'
import { darkPaletteColours } from '../../domain/darkPalette'
import {
  sameText,
  type RegionsBody,
  type SlideFigure,
  type SlideValue,
  type StageText,
} from '../../domain/deck/slide'
import { paletteColours } from '../../domain/palette'
import { parsePeriod } from '../../domain/period'
import type { Programme } from '../../domain/programme'
import { programmeCoverage } from '../../domain/programmeCoverage'
import { sharePercent } from '../programme/sharePercent'
import { goneDraft, MOST_FIGURES, type Draft } from './draft'
import { slideRegion } from './painted'
import type { Site } from './site'
import { DOT, inAll, type Speakers } from './speakers'

const CLASSES = ['0', '1', '2', '3', '4'] as const
/** As on the page: pale is blind. */
const LIGHT = paletteColours('teal', SIGHT_BORDERS.length + 1, false)
const DARK = darkPaletteColours('teal', SIGHT_BORDERS.length + 1, false)

function spotsOf({ parsed, data: { catalogue }, reader, division }: Site, programme: Programme) {
  const { direction, year: asked, sight: rule } = parsed.programme
  const known = new Set(catalogue.indicators.map(({ id }) => id))
  const all = programmeCoverage(programme, known).directions
  const own = all.filter((each) => each.direction.id === direction)
  const measures = (own.length > 0 ? own : all).flatMap(({ fields }) =>
    fields.flatMap((field) => field.measures),
  )
  const ids = new Set(programme.measures.flatMap(({ indicators }) => indicators))
  const grids = new Map(
    [...ids].flatMap((id) => {
      const series = reader.seriesOf(id)
      return series === null ? [] : [[id, series.reported] as const]
    }),
  )
  const years = yearsWithFigures(grids.values())
  const year = years.find((each) => each === asked) ?? years.at(-1)
  if (year === undefined) return null
  const spots = blindSpots({ measures, grids, regions: division.regions.map(({ id }) => id), year, rule })
  return { spots, year, named: own[0]?.direction ?? null, isIgnored: asked !== null && asked !== year }
}

const keyOf = (year: number, region: string, rule: string) => `programme-sights|${region}|${year}|${rule}`

function valueOf({ region, share }: RegionSight, key: string, speakers: Speakers): SlideValue {
  const text =
    share === null ? sameText('—') : inAll(speakers, ({ words }) => sharePercent(share, words.formats))
  return {
    region,
    key,
    value: share,
    text,
    absence: share === null ? 'impossible' : null,
    classIndex: share === null ? null : sightClass(share),
    rank: null,
    change: null,
    isOtherRule: false,
  }
}

/** The blind-spot map: of each region the share of measures that figures of the year show. */
export function sightsDraft(site: Site, programme: Programme, title: StageText): Draft {
  const { parsed, speakers, division } = site
  const found = spotsOf(site, programme)
  const period = found === null ? null : parsePeriod(String(found.year))
  if (found === null || period === null) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  }
  const { spots, year, named, isIgnored } = found
  const rule = parsed.programme.sight
  const values = spots.regions
    .map((sight) => valueOf(sight, keyOf(year, sight.region, rule), speakers))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const nowhereLabel = inAll(speakers, ({ t }) => t('slides')(`nowhere.${rule}`))
  const national = nowhereOf(spots, keyOf(year, 'kazakhstan', rule), speakers)
  const body: RegionsBody = {
    kind: 'regions',
    layout: 'map',
    division: division.id,
    regions: division.regions.map((region) => slideRegion(region, speakers)),
    legend: {
      unit: inAll(speakers, ({ t }) => t('programme')('map', { year })),
      classes: CLASSES.map((id, at) => ({
        light: LIGHT[at] ?? '#ffffff',
        dark: DARK[at] ?? '#ffffff',
        text: inAll(speakers, ({ t }) => t('programme')(`class.${id}`)),
      })),
      absences: [],
    },
    frames: [
      {
        period,
        label: inAll(speakers, ({ words }) => words.formats.period(period, 'long')),
        values,
        national,
        change: null,
        coverage: sameText(''),
      },
    ],
    start: 0,
    isJudged: false,
    nationalLabel: nowhereLabel,
    selected: parsed.view.region,
  }
  const nameOf = (id: string) => body.regions.find((region) => region.id === id)?.name ?? sameText(id)
  return {
    title,
    subtitle: inAll(speakers, ({ t, words }) =>
      [t('programme')('map', { year }), ...(named === null ? [] : [words.local(named.name).text])].join(DOT),
    ),
    body,
    // The least seen first: they are what the map is shown for.
    figures: [
      { ...national, label: nowhereLabel },
      ...values.toReversed().map(({ key, value, text, absence, region }) => ({
        key,
        value,
        text,
        absence,
        label: nameOf(region),
      })),
    ].slice(0, MOST_FIGURES),
    cautions: isIgnored ? ['unknown-parameter'] : [],
  }
}

/** What the page says of the whole: measures that no region reports on. */
function nowhereOf({ nowhere }: BlindSpots, key: string, speakers: Speakers): SlideFigure {
  return {
    key,
    value: nowhere.length,
    text: inAll(speakers, ({ words }) => words.formats.number(nowhere.length)),
    absence: null,
  }
}
