import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { StageAction } from '../../src/features/stage/show/actions'
import { stageDeck } from './stageDeck'
import { act, differing, drawnFaults, openHall, openStage, press, scene, stage } from './stagePage'

/** Stage and speaker's window, opened once: a show goes through its troubles without being started anew. */
let context: BrowserContext
let hall: Page
let speaker: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser, baseURL }) => {
  context = await openHall(browser, baseURL)
  hall = await context.newPage()
  await openStage(hall, 'scene=1', 'en')
})

test.afterAll(() => context.close())

/** What the hall sees. */
const picture = (): Promise<Buffer> => hall.screenshot({ animations: 'disabled' })

test('F114: the first slide says which deck it is, of when, with which data, and one key leads back', async () => {
  const opening = hall.locator('.stage__opening')
  await expect(opening).toContainText('Session')
  await expect(opening).toContainText(/Changed on \d+ March 2021/)
  await expect(opening).toContainText(/Dataset \S+/)
  await press(hall, 'PageDown')
  await expect(opening).toHaveCount(0)
  // Later in the talk the same key does nothing.
  await press(hall, 'Backspace')
  await scene(hall, 2)
  await press(hall, 'PageUp')
  await expect(opening).toHaveCount(0)
  await hall.evaluate(() => Object.assign(window, { isSame: true }))
  await press(hall, 'Backspace')
  await expect(hall).toHaveURL(new RegExp(`/en/present/${stageDeck.id}`))
  await expect(stage(hall)).toHaveCount(0)
  // Without a reload: there may be neither network nor service worker.
  expect(await hall.evaluate(() => 'isSame' in window)).toBe(true)
  await hall.goBack()
  await expect(stage(hall)).toBeVisible()
})

test('F106: 200 events at once, keys held and both directions: one step', async () => {
  await act(hall, { type: 'go', scene: 0 })
  await scene(hall, 1)
  await hall.evaluate(() => {
    for (let i = 0; i < 200; i += 1)
      dispatchEvent(
        new KeyboardEvent('keydown', {
          key: i % 3 === 2 ? 'PageUp' : 'PageDown',
          code: i % 3 === 2 ? 'PageUp' : 'PageDown',
          repeat: i % 5 === 4,
          bubbles: true,
        }),
      )
  })
  await press(hall)
  await scene(hall, 2)
})

test('F109: the speaker window is opened by a key, and again after it was closed; blocked, it says so', async () => {
  await act(hall, { type: 'go', scene: 1 })
  const before = await stage(hall).getAttribute('data-scene')
  const opened = context.waitForEvent('page')
  await press(hall, 's')
  speaker = await opened
  await expect(speaker.locator('.speaker__note')).toHaveText('Екінші көрініс', { timeout: 20_000 })
  await speaker.close()
  await expect(stage(hall)).toHaveAttribute('data-scene', before ?? '')
  // A moment passes until a window knows that another has closed.
  await expect(async () => {
    const again = context.waitForEvent('page', { timeout: 1000 })
    await press(hall, 's')
    speaker = await again
  }).toPass()
  await expect(speaker.locator('.speaker__link')).toHaveText('The stage follows this window', {
    timeout: 20_000,
  })
  await press(hall, 's')
  expect(context.pages()).toHaveLength(2)

  await hall.evaluate(() => {
    const { open } = window
    Object.assign(window, { open: () => null, opened: open })
  })
  await speaker.close()
  await expect(async () => {
    await press(hall, 's')
    await expect(hall.locator('.stage__note')).toHaveText(/blocked the speaker window/, { timeout: 300 })
  }).toPass()
  await hall.evaluate(() =>
    Object.assign(window, { open: (window as unknown as { opened: typeof open }).opened }),
  )
  const last = context.waitForEvent('page')
  await press(hall, 's')
  speaker = await last
  await expect(speaker.locator('.speaker__link')).toHaveText('The stage follows this window', {
    timeout: 20_000,
  })
})

test('F103: the network dies: nothing on the stage, a word to the speaker, and the show goes on', async () => {
  await act(hall, { type: 'go', scene: 1 })
  await expect(hall.locator('.stage__note')).toHaveCount(0)
  const before = await picture()
  await context.setOffline(true)
  await expect(speaker.locator('.speaker__network--off')).toHaveText(/No network/)
  expect(await differing(hall, before, await picture())).toBe(0)
  await press(speaker, 'PageDown')
  await scene(hall, 4)
  await press(hall, 'PageUp', 'l', 'l', 'l')
  await scene(hall, 2)
  await expect(stage(hall)).toHaveAttribute('lang', 'en')
  await context.setOffline(false)
  await expect(speaker.locator('.speaker__network--on')).toBeVisible()
})

test('F107: with the focus elsewhere the speaker is told; one click brings the keys back, commands go on meanwhile', async () => {
  const turn = (page: Page, hasFocus: boolean) =>
    page.evaluate((has) => {
      Object.assign(document, { hasFocus: () => has })
      dispatchEvent(new Event(has ? 'focus' : 'blur'))
    }, hasFocus)
  await turn(hall, false)
  await turn(speaker, false)
  const lost = speaker.getByRole('button', { name: 'The stage has no focus. Click here' })
  await expect(lost).toBeVisible()
  await press(speaker, 'PageDown')
  await scene(hall, 4)
  await press(speaker, 'PageUp')
  await lost.click()
  // What a click does to a window, and a test browser does not.
  await turn(speaker, true)
  await expect(lost).toHaveCount(0)
  await expect(speaker.locator('.speaker__link')).toHaveText('The stage follows this window')
  expect(context.pages()).toHaveLength(2)
  await turn(hall, true)
})

test('black from the speaker window blacks the hall, and only the hall', async () => {
  await speaker.getByRole('button', { name: 'Black out the hall' }).click()
  await expect(hall.locator('.stage__cover--black')).toBeVisible()
  await expect(speaker.locator('.speaker__dark')).toBeVisible()
  await speaker.getByRole('button', { name: 'Bring the slide back' }).click()
  await expect(hall.locator('.stage__cover')).toHaveCount(0)
})

test('F111: after the pointer has wandered about, nothing of it is left', async () => {
  await act(hall, { type: 'go', scene: 1 })
  await expect(stage(hall)).toHaveClass(/stage--idle/)
  const before = await picture()
  // A fixed wandering: the same numbers each time.
  let at = 7
  for (let i = 0; i < 40; i += 1) {
    at = (at * 1103 + 12_345) % 65_536
    await hall.mouse.move((at * 31) % 1440, (at * 17) % 780)
  }
  await expect(stage(hall)).not.toHaveClass(/stage--idle/)
  // While it moves there is something to see, or the comparison would prove nothing.
  expect(await differing(hall, before, await picture())).toBeGreaterThan(100)
  await expect(stage(hall)).toHaveClass(/stage--idle/)
  expect(await differing(hall, before, await picture())).toBe(0)
  expect(await stage(hall).evaluate((element) => getComputedStyle(element).cursor)).toBe('none')
  expect(await hall.evaluate(() => String(getSelection()))).toBe('')
  expect(await stage(hall).locator('[title], title, [role=tooltip], input, textarea').count()).toBe(0)
})

test('F108: from 800×600 to 4K nothing is cut, small or over another', async () => {
  for (const size of [
    { width: 800, height: 600 },
    { width: 3840, height: 2160 },
    { width: 1440, height: 900 },
  ]) {
    await hall.setViewportSize(size)
    for (const number of [2, 4, 5]) {
      await act(hall, { type: 'go', scene: number - 1 })
      await scene(hall, number)
      expect(await drawnFaults(hall), `${size.width} ${number}`).toEqual([])
    }
    const fits = await hall.evaluate(() => {
      const box = document.querySelector('.stage__slide .stage-slide')!.getBoundingClientRect()
      const { scrollWidth, scrollHeight } = document.documentElement
      return [
        box.left,
        box.top,
        box.right - innerWidth,
        box.bottom - innerHeight,
        scrollWidth - innerWidth,
        scrollHeight - innerHeight,
      ]
    })
    expect(fits.map((over) => Math.max(0, Math.round(over)))).toEqual([0, 0, 0, 0, 0, 0])
    const smallest = await hall.evaluate(() => {
      const sizes = [...document.querySelectorAll('.stage__slide text')].map((text) =>
        Number(text.getAttribute('font-size')),
      )
      const { height } = document.querySelector<SVGSVGElement>('.stage__slide .stage-slide')!.viewBox.baseVal
      return (Math.min(...sizes) * 1080) / height
    })
    expect(smallest).toBeGreaterThanOrEqual(24)
  }
})

test('F112: round after round of a kiosk, the stage is the same, element for element', async () => {
  const round: readonly StageAction[] = [
    { type: 'first' },
    { type: 'next' },
    { type: 'step', step: 3 },
    { type: 'step', step: 7 },
    { type: 'next' },
    { type: 'next' },
    { type: 'first' },
  ]
  const dom = () => stage(hall).evaluate((element) => element.outerHTML)
  await act(hall, ...round)
  const before = await dom()
  const nodes = () => hall.evaluate(() => document.querySelectorAll('*').length)
  const count = await nodes()
  // What the hour's steps make of the show is proven without a browser; here that no round leaves anything behind.
  for (let i = 0; i < 3; i += 1) await act(hall, ...round)
  expect(await nodes()).toBe(count)
  expect(await dom()).toBe(before)
})

test('a question by finger alone: the list, a region, and back to the very frame', async () => {
  await act(hall, { type: 'go', scene: 1 }, { type: 'step', step: 4 }, { type: 'question' })
  await hall
    .getByRole('dialog', { name: 'Question from the hall' })
    .getByRole('button', { name: 'Karaganda' })
    .click()
  await expect(hall.locator('[data-text="asked-name"]').first()).toHaveText('Karaganda')
  // The answer is closed as it was opened: by a touch.
  await hall.locator('.stage__answer').dispatchEvent('pointerup')
  await expect(hall.locator('.stage__answer')).toHaveCount(0)
  await expect(stage(hall)).toHaveAttribute('data-step', '4')
  await expect(stage(hall)).toBeFocused()
})

test('the correction for a pale projector stays on this computer', async () => {
  await press(hall, 'c')
  const card = hall.getByRole('dialog', { name: 'Test card' })
  await expect(card.getByRole('group', { name: 'Contrast' })).toHaveCount(0)
  await card.getByRole('button', { name: 'Pale projector' }).click()
  await card.getByRole('button', { name: 'Contrast 3 of 4' }).click()
  await expect(stage(hall)).toHaveClass(/stage--corrected/)
  await press(hall, 'Escape')
  const filter = () => hall.locator('.stage__slide').evaluate((element) => getComputedStyle(element).filter)
  expect(await filter()).toContain('stage-contrast')
  await hall.reload()
  await expect(stage(hall)).toHaveClass(/stage--washed stage--idle stage--corrected|stage--corrected/)
  expect(await filter()).toContain('stage-contrast')
  await press(hall, 'd')
  expect(await filter()).toBe('none')
})
