import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useDataSource } from '../data/DataSourceProvider'
import { useDeck, type DeckDesk } from '../data/decks/useDeck'
import { boundariesQuery } from '../data/queries'
import type { Deck, Scene } from '../domain/deck/deck'
import { previousYear, type Period } from '../domain/period'
import type { RegionId } from '../domain/region'
import { YEARS, yearsOf, type AskedYear } from '../features/stage/layout/askedCourse'
import { frameAt } from '../features/stage/layout/regionsLayout'
import type { StageMap } from '../features/stage/layout/stageMap'
import { stageMapOf } from '../features/stage/stageMapOf'
import type { StageWords } from '../features/stage/stageWords'
import { i18nIn } from '../i18n/i18n'
import { DEFAULT_VIEW } from '../view/view'
import { buildSlide } from '../view/slides/buildSlide'
import { useSlideData } from '../view/slides/useSlideData'
import { useSlides, type Slides } from '../view/slides/useSlides'

const NO_SCENES: readonly Scene[] = []

/** Everything a window of presenting is made of. */
export interface Stage {
  readonly desk: DeckDesk['state']
  readonly deck: Deck | null
  readonly slides: Slides
  readonly map: StageMap | null
  /** Whether the map has come, or will not. */
  readonly isMapSettled: boolean
  readonly asked: (scene: number, region: RegionId) => readonly AskedYear[]
}

function yearsBefore(period: Period, years: number): Period {
  let from = period
  for (let year = 0; year < years; year += 1) from = previousYear(from)
  return from
}

/** The deck of the address with its slides and the map. */
export function useStage(id: string): Stage {
  const { deck, state } = useDeck(id)
  const scenes = deck?.scenes ?? NO_SCENES
  const slides = useSlides(useMemo(() => ({ scenes }), [scenes]))
  const { data } = useSlideData(scenes)
  const boundaries = useQuery(boundariesQuery(useDataSource(), DEFAULT_VIEW.division, 'detailed'))
  const loaded = boundaries.data?.data
  const map = useMemo(() => (loaded === undefined ? null : stageMapOf(loaded)), [loaded])
  const shown = slides.slides
  // The years of a question are asked of the data by the scene itself, played over as many years.
  const asked = useCallback(
    (at: number, region: RegionId): readonly AskedYear[] => {
      const scene = scenes[at]
      const body = shown[at]?.body
      if (scene === undefined || data === null || scene.frozen !== null || body?.kind !== 'regions') return []
      const period = body.frames[frameAt(body, null)]?.period
      if (period === undefined) return []
      const played = { from: yearsBefore(period, YEARS - 1), to: period }
      const long = buildSlide({ ...scene, played }, data).body
      return long.kind === 'regions' ? yearsOf(long, region, long.frames.length - 1) : []
    },
    [scenes, shown, data],
  )
  return { desk: state, deck, slides, map, isMapSettled: !boundaries.isPending, asked }
}

/** Texts of the stage in any language, from the messages of the app. */
export const stageWords: StageWords = (language, key, values = {}) =>
  i18nIn(language).t(key, { ns: 'stage', ...values })
