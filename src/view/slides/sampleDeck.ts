import type { Catalogue } from '../../domain/catalogue'
import { SCENE_SECONDS, type Deck, type Scene } from '../../domain/deck/deck'
import { addScene, newDeck, newScene, patchDeck } from '../../domain/deck/edits'
import type { StageText } from '../../domain/deck/slide'
import type { Indicator } from '../../domain/indicator'
import type { Direction } from '../../domain/programme'
import { quartersCovered } from '../../domain/quartersCovered'
import type { Language } from '../../domain/region'
import { formatAddress } from '../viewUrl'
import { DEFAULT_COMPARE_VIEW } from '../compareView'
import { DEFAULT_PAGE_VIEWS } from '../pageViews'
import { DEFAULT_VIEW, type View } from '../view'
import { inAll, localInAll, type Speakers } from './speakers'

/** Quarters that the animated scene plays: three years show the season and whether it grows. */
const PLAYED = 12

/** Minutes of the talk. */
const MINUTES = 10

/** The first headline indicator of a direction, else its first; quarterly ones before annual ones. */
function tellingIndicator({ indicators }: Catalogue, direction: string): Indicator | null {
  const own = indicators.filter((each) => each.role === 'listed' && each.direction === direction)
  const quarterly = own.filter(({ frequency }) => frequency === 'quarter')
  const ranked = (quarterly.length > 0 ? quarterly : own).toSorted(
    (a, b) => (a.headline ?? own.length) - (b.headline ?? own.length),
  )
  return ranked[0] ?? null
}

/** Views of one kind each, so that the deck shows what a scene can be: they take turns over the directions. */
const LOOKS = ['played', 'ranking', 'trends', 'tiles'] as const

function addressOf(look: (typeof LOOKS)[number], indicator: Indicator): string {
  const view: View = { ...DEFAULT_VIEW, language: 'kk', indicator: indicator.id }
  const compare = { ...DEFAULT_COMPARE_VIEW, show: 'trends' as const }
  const address =
    look === 'trends'
      ? formatAddress(view, 'compare', { ...DEFAULT_PAGE_VIEWS, compare })
      : formatAddress({ ...view, kind: look === 'ranking' ? 'table' : look === 'tiles' ? 'tiles' : 'map' })
  return address.replace('/kk/', '')
}

function directionScene(
  direction: Direction,
  place: number,
  catalogue: Catalogue,
  speakers: Speakers,
  language: Language,
): Partial<Scene> | null {
  const indicator = tellingIndicator(catalogue, direction.id)
  const look = LOOKS[place % LOOKS.length]
  if (indicator === null || look === undefined) return null
  const quarters = quartersCovered(catalogue).slice(-PLAYED)
  const [from, to] = [quarters[0], quarters.at(-1)]
  const isPlayed = look === 'played' && from !== undefined && to !== undefined
  return {
    address: addressOf(look, indicator),
    subtitle: inAll(speakers, ({ words }) => `${direction.id} ${words.local(direction.name).text}`),
    note: speakers[language].t('slides')(isPlayed ? 'sample.notePlayed' : `sample.note.${look}`),
    played: isPlayed ? { from, to } : null,
  }
}

/** A ready-made deck, "four directions, one scene each": a title, a view of each direction, a closing scene. */
export function sampleDeck(catalogue: Catalogue, speakers: Speakers, language: Language, at: string): Deck {
  const texts = (key: 'deck' | 'title'): StageText => inAll(speakers, ({ t }) => t('slides')(`sample.${key}`))
  const add = (deck: Deck, kind: Scene['kind'], rest: Partial<Scene>): Deck =>
    addScene(deck, newScene(deck, kind, { seconds: SCENE_SECONDS, ...rest }))
  const start = patchDeck(newDeck(texts('deck'), at), { minutes: MINUTES })
  const titled = add(start, 'title', {
    title: texts('title'),
    subtitle: localInAll(speakers, catalogue.programme.name),
  })
  const views = catalogue.programme.directions.flatMap(
    (direction, place) => directionScene(direction, place, catalogue, speakers, language) ?? [],
  )
  const told = views.reduce((deck, view) => add(deck, 'view', view), titled)
  return add(told, 'closing', { title: inAll(speakers, ({ t }) => t('slides')('closing')) })
}
