import { comparePeriods } from '../../domain/period'
import type { CompareModel } from '../compare/compareModel'
import { methodOf, samePeriods } from '../compare/smallMaps'
import { classesOfSeries } from '../seriesClasses'
import { goneDraft, type Draft } from './draft'
import { cautionsOf } from './cautions'
import { classedSection, playedPeriods } from './frames'
import { gridDraft } from './gridSlide'
import { keyFiguresOf, periodAndUnit, regionsBody } from './regionsSlide'
import type { Site } from './site'
import { inAll, localInAll } from './speakers'

/**
 * The small maps of years, one after the other on one map: the same quarter of each year, one legend for all. Maps of several
 * indicators have no legend in common but the distance from the mean: they are shown as the heat matrix, which has it too.
 */
export function multiplesDraft(site: Site, model: CompareModel): Draft {
  const { speakers, division, scene, parsed } = site
  const { main, compare, series: all, view } = model
  if (compare.multiples === 'indicators') return gridDraft(site, model)
  if (main === null) {
    return goneDraft(
      localInAll(speakers, site.indicator.name),
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  }
  const shown = all.periodOf(main.indicator)
  const years = samePeriods(main, shown)
  const played = scene.played === null ? years : playedPeriods(main.displayed, scene.played, shown)
  const periods = years.filter((period) => played.includes(period))
  const asked = { ...methodOf(model, main, shown), classes: view.classes, centre: null }
  const classification = classesOfSeries(main, asked)
  const leavesOut = compare.rules === 'same'
  const frames = (periods.length === 0 ? years : periods).map((period) => ({
    period,
    section: classedSection(main, division, classification, period),
  }))
  const start = frames.findLastIndex(({ period }) => comparePeriods(period, shown) <= 0)
  const body = regionsBody(site, {
    series: main,
    classification,
    frames: leavesOut ? frames.map((frame) => ({ ...frame, section: withoutOthers(frame.section) })) : frames,
    start: Math.max(start, 0),
    layout: 'map',
  })
  const first = body.frames[body.start]
  return {
    title: localInAll(speakers, main.indicator.name),
    subtitle: periodAndUnit(
      main,
      frames.map(({ period }) => period),
      speakers,
    ),
    body,
    figures:
      first === undefined
        ? []
        : keyFiguresOf(
            first,
            [parsed.view.region ?? [], scene.callouts.map(({ region }) => region)].flat(),
            body.regions,
            body.nationalLabel,
          ),
    cautions: cautionsOf(frames.flatMap(({ section }) => section.figures)),
  }
}

type Section = ReturnType<typeof classedSection>

/** Regions of another rule take no part: they keep their values and have no colour. */
const withoutOthers = (section: Section): Section => ({
  ...section,
  figures: section.figures.map((figure) => (figure.isOtherRule ? { ...figure, classIndex: null } : figure)),
})
