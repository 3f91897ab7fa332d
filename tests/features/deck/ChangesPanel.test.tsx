import { useEffect, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { beginHistory, edit, undo } from '../../../src/domain/deck/history'
import type { Deck } from '../../../src/domain/deck/deck'
import { ChangesPanel } from '../../../src/features/deck/changes/ChangesPanel'
import { sceneChanges, withKnown } from '../../../src/features/deck/changes/sceneChanges'
import { sceneViews } from '../../../src/features/deck/scene/sceneView'
import { openBundle, startI18n } from '../../../src/i18n/i18n'
import { AnnounceContext } from '../../../src/view/announce'
import { AT, deck, scene, slide } from './deckFixture'

const THEN = new Map([
  ['a', slide(100)],
  ['b', slide(200)],
])
/** Scene b was revised since it was last looked at. */
const NOW = new Map([...THEN, ['b', slide(250)]])
const SEEN = withKnown(deck([scene('a'), scene('b')]), THEN, AT)

let shown: Deck = SEEN
let spoken: string[] = []

/** The panel over a deck with a history, as the editor has it. */
function Desk({ from }: { from: Deck }) {
  const [history, set] = useState(() => beginHistory(from))
  const { present } = history
  useEffect(() => {
    shown = present
  }, [present])
  return (
    <AnnounceContext value={(message) => spoken.push(message)}>
      <ChangesPanel
        deck={present}
        changes={sceneChanges(present, NOW)}
        views={sceneViews(present.scenes, NOW)}
        live={NOW}
        onEdit={(next) => set((now) => edit(now, next, null))}
      />
      <button type="button" onClick={() => set(undo)}>
        undo
      </button>
    </AnnounceContext>
  )
}

const panel = () => page.getByRole('region', { name: /changed/ })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

/** What each scene shows: frozen figures, or what is known of the live ones. */
const figures = () =>
  shown.scenes.map(({ frozen, known }) => [
    frozen === null ? 'live' : 'frozen',
    (frozen?.slide.figures ?? known?.figures)?.[0]?.value,
  ])

beforeEach(async () => {
  spoken = []
  await startI18n('en')
  await openBundle('present')
})

const WAYS = [
  [
    'Keep frozen',
    [
      ['live', 100],
      ['frozen', 200],
    ],
  ],
  [
    'Take new',
    [
      ['live', 100],
      ['live', 250],
    ],
  ],
  [
    'Both',
    [
      ['live', 100],
      ['frozen', 200],
      ['live', 250],
    ],
  ],
] as const

test.each(WAYS)('a revised scene: "%s" is done, said aloud, and is one step to undo', async (way, result) => {
  await render(<Desk from={SEEN} />)
  await expect.element(panel()).toBeVisible()
  expect(panel().element().querySelectorAll('[data-changed]')).toHaveLength(1)
  expect(panel().element().querySelector('[data-changed="b"] del')?.textContent).toBe('200')
  expect(panel().element().querySelector('[data-changed="b"] ins')?.textContent).toBe('250')
  await press(way)
  await expect.element(panel()).not.toBeInTheDocument()
  expect(figures()).toEqual(result)
  expect(spoken).toHaveLength(1)
  await press('undo')
  await expect.element(panel()).toBeVisible()
  expect(shown).toEqual(SEEN)
})

test('a scene whose earlier slide is not there any more can only take the new figures, and says why', async () => {
  const lost = deck(
    SEEN.scenes.map((each) => {
      if (each.known === null) return each
      const { slide: _, ...known } = each.known
      return { ...each, known }
    }),
  )
  await render(<Desk from={lost} />)
  const buttons = panel().element().querySelectorAll('[data-changed="b"] button')
  expect([...buttons].map((button) => button.textContent)).toEqual(['Take new'])
  await expect.element(page.getByText('is not kept on this computer')).toBeVisible()
})
