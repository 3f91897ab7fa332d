import { sentences } from '../../../i18n/sentences'
import type { DivisionId } from '../../../domain/division'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { DRAW } from '../../../ui/drawing'
import type { Picture } from '../../../ui/files/picture'
import { SMALL_MAP } from '../../../view/regionPaths'
import { drawnSights, SIGHT_COLOURS } from '../gaps/drawnSights'
import { GapDrawing } from '../gaps/GapDrawing'
import type { GapsModel } from '../gaps/gapsModel'
import { extentSentence, nowhereSentence, wholeSentence } from '../gaps/gapSentences'
import { countClasses, SIGHT_CLASSES } from '../gaps/sightClasses'
import { sheetHead, type ProgrammeText } from './sheetHead'

interface Parts {
  readonly gaps: GapsModel
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly words: Words
  readonly t: ProgrammeText
}

/** The map is drawn so many times larger than its own units: its labels are for a page. */
const SCALE = 3.2
const LEGEND = { step: 150, height: 64 } as const

/** The map of blind spots with its legend as a picture. */
export function gapPicture({ gaps, division, paths, words, t }: Parts): Picture {
  const counts = countClasses(gaps.sights)
  return {
    title: t('map', { year: String(gaps.year) }),
    subtitle: sentences([sheetHead(gaps, words), t(`sightRule.${gaps.rule}`)]),
    summary: `${nowhereSentence(gaps, words, t)} ${extentSentence(gaps, words, t)}`,
    notes: [wholeSentence(gaps, words, t), t('classRule')],
    width: SMALL_MAP.width * SCALE,
    height: SMALL_MAP.height * SCALE + LEGEND.height,
    drawing: (
      <g>
        <g transform={`scale(${SCALE})`}>
          <GapDrawing
            division={division}
            paths={paths}
            sights={drawnSights(gaps, words)}
            selected={gaps.selected?.region ?? null}
          />
        </g>
        <g transform={`translate(0 ${SMALL_MAP.height * SCALE + 18})`} fontSize="13" fill={DRAW.ink2}>
          <text y="0">{t('legend')}</text>
          {SIGHT_CLASSES.map((each) => (
            <g key={each} transform={`translate(${each * LEGEND.step} 8)`}>
              <rect
                width={LEGEND.step - 3}
                height="14"
                fill={SIGHT_COLOURS[each]}
                stroke={DRAW.lineStrong}
                strokeWidth="0.8"
              />
              <text y="30">
                {t(`class.${each}`)} ({words.formats.number(counts[each] ?? 0)})
              </text>
            </g>
          ))}
        </g>
      </g>
    ),
  }
}
