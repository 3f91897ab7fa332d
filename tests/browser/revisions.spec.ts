import { axeFindings, change, emulate } from './axe'
import { changed, serve, setCell, type WireSeries } from './backEnd'
import { switchTo } from './languages'
import { expect, move, open, ready, test } from './page'

const INDICATOR = 'kz-course-learners'
const AT = '2019-Q4'

interface Answer {
  readonly regions: readonly string[]
  readonly series: readonly WireSeries[]
}

/** Three figures are other than they were, under another version of the dataset. */
function revise(body: string): string {
  const answer = JSON.parse(body.replaceAll('2020-12-31.2', '2020-12-31.3')) as Answer
  const series = answer.series?.find(({ indicator }) => indicator === INDICATOR)
  if (series !== undefined)
    for (const [region, value, letter] of [
      ['akmola', 4321, 'A'],
      ['aktobe', 1234, 'P'],
      ['karaganda', null, 'O'],
    ] as const)
      setCell(series, answer.regions.indexOf(region), AT, value, letter)
  return JSON.stringify(answer)
}

test('F31, F59: figures revised while they are looked at are all of the new version, and the page says which changed', async ({
  page,
}) => {
  let isRevised = false
  await serve(page, (route, path) => (isRevised ? changed(path, revise)(route, path) : null))
  await emulate(page, 'light')
  await open(page, `/en/map?period=${AT}&per=absolute`)
  // What waits for a quiet moment has come, and watches.
  await expect(page.locator('.download-menu button, .trend-chart__plot svg')).toHaveCount(2)
  const figure = page.locator(`[data-obs="${INDICATOR}|akmola|${AT}|2013|absolute"]`)
  isRevised = true
  await move(page, `/en/map?indicator=seminars-conferences&period=${AT}`)
  await ready(page)
  const note = page.locator('[data-note="revisions"]')
  await expect(note).toHaveCount(0)
  await page.goBack()

  await expect(note).toContainText(/^Updated at \d\d:\d\d: 3 figures changed/)
  await expect(page.getByRole('status')).toContainText('3 figures changed')
  for (const each of await figure.all())
    // Names for screen readers have no commas between thousands.
    expect(`${await each.textContent()} ${await each.getAttribute('aria-label')}`).toMatch(/4,?321/)
  await note.getByText('Show which').press('Enter')
  await expect(note.locator('li')).toHaveCount(3)
  await expect(note.locator('li').first()).toHaveText(
    'State-language course learners, Akmola, Q4 2019: 904 before, 4,321 now',
  )
  await expect(note.locator('li').last()).toContainText('no data now')
  for (const mode of ['light', 'dark'] as const) {
    await change(page, mode)
    // The map under the note is judged where nothing covers it.
    const ofNote = (await axeFindings(page)).filter((finding) => /revision|page-note/.test(finding))
    expect.soft(ofNote, mode).toEqual([])
  }
  await switchTo(page, 'ru')
  await expect(note).toContainText('изменены 3 значения')
  await switchTo(page, 'kk')
  await expect(note).toContainText('3 мән өзгерді')
  await note.getByRole('button').press('Enter')
  await expect(note).toHaveCount(0)
})
