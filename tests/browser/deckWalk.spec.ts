import type { Page } from '@playwright/test'
import { fileOf, openFile } from './deckPage'
import { expect, move, test } from './page'

const STEPS = 100
const SCENES = 3

/** Whole numbers below a limit, the same in every run. */
function below(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

/** What the page shows, as the address that ought to show it; null while it is on its way. */
const shownAddress = (page: Page, deck: string): Promise<string | null> =>
  page.evaluate((id) => {
    const query = (n: string | null | undefined) => (n === '1' ? '' : `?scene=${n}`)
    const show = document.querySelector('section.stage')
    if (show !== null) return `/en/present/${id}/stage${query(show.getAttribute('data-scene'))}`
    const chosen = document.querySelector('.scene-item[data-chosen] .scene-item__number')
    if (chosen !== null) return `/en/present/${id}${query(chosen.textContent)}`
    return document.querySelector('.deck-card') === null ? null : '/en/present'
  }, deck)

test(`F78: ${STEPS} steps at random, forward, back and anew, over list, editor and stage: what is shown is what the address says`, async ({
  page,
}) => {
  await openFile(
    page,
    fileOf(
      'walked',
      Array.from({ length: SCENES }, (_, i) => ({
        id: `s${i}`,
        kind: 'section',
        title: { en: `Part ${i}` },
      })),
    ),
    SCENES,
  )
  const deck = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const any = below(78)
  const anAddress = (): string => {
    const n = 1 + any(SCENES)
    const query = n === 1 ? '' : `?scene=${n}`
    return ['/en/present', `/en/present/${deck}${query}`, `/en/present/${deck}/stage${query}`][any(3)] ?? ''
  }
  // The history as a browser keeps it: a new address cuts off what lay ahead.
  let visited = [`/en/present/${deck}`]
  let at = 0
  await move(page, visited[0] ?? '')
  for (let step = 1; step <= STEPS; step += 1) {
    const kind = any(20)
    let told: string
    if (kind === 0) {
      told = 'anew'
      await page.reload()
    } else if (kind < 7 && at > 0) {
      told = 'back'
      at -= 1
      await page.evaluate(() => history.back())
    } else if (kind < 11 && at < visited.length - 1) {
      told = 'forward'
      at += 1
      await page.evaluate(() => history.forward())
    } else {
      const next = anAddress()
      told = `to ${next}`
      visited = [...visited.slice(0, at + 1), next]
      at += 1
      await move(page, next)
    }
    await expect
      .poll(() => shownAddress(page, deck), { message: `step ${step}: ${told}`, intervals: [25] })
      .toBe(visited[at])
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(visited[at])
  }
})
