import type { TFunction } from 'i18next'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import type { CompareModel } from '../../../view/compare/compareModel'
import { CHANGE_PICTURE, ChangeDrawing, ChangeLegendDrawing } from './ChangeDrawing'
import { changePaint, changeRanges } from './changePaint'
import { changeSentence } from './changeSentence'
import type { MapOfChange, SessionComparison } from '../../../view/compare/compareSessions'
import { sessionsTitle } from './sessionsSheet'

interface Parts {
  readonly model: CompareModel
  readonly comparison: SessionComparison
  readonly map: MapOfChange
  readonly paths: ReadonlyMap<RegionId, string>
  readonly words: Words
  readonly t: TFunction<'sessions'>
  /** Where the outlines are from. */
  readonly boundaries: string
}

/** The map of change as a picture. */
export function sessionsPicture({ model, comparison, map, paths, words, t, boundaries }: Parts): Picture {
  const paint = changePaint(map, 'picture')
  const { series, regions, view } = model
  const section = series.sectionAt(map.series, map.pair.later)
  const others = section.figures.filter((each) => each.isOtherRule).map(({ region }) => region)
  return {
    title: t('mapTitle', { indicator: words.local(map.series.indicator.name).text }),
    subtitle: `${sessionsTitle(comparison, words, t)} · ${t(paint.isPoints ? 'inPoints' : 'inPercent')}`,
    summary: changeSentence(map, paint, words, t),
    notes: [
      changeSentence(map, paint, words, t),
      ...(paint.uncompared > 0 ? [t('hatched')] : []),
      ...(others.length > 0 ? [t('otherRuleMark')] : []),
      boundaries,
    ],
    ...CHANGE_PICTURE,
    drawing: (
      <g>
        <ChangeDrawing
          division={series.division.id}
          paths={paths}
          scope="picture"
          fillOf={paint.fillOf}
          selected={view.region}
          compared={regions.chosen.map(({ region, slot }) => ({ region: region.id, slot }))}
          others={others}
        />
        <ChangeLegendDrawing ranges={changeRanges(paint, words)} ends={[t('fell'), t('rose')]} />
      </g>
    ),
  }
}
