import { beforeAll, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startI18n } from '../../src/i18n/i18n'
import { lazyPart } from '../../src/ui/lazyPart'
import { LatePart } from '../../src/ui/LatePart'
import { Panel } from '../../src/ui/Panel'

beforeAll(() => startI18n('en'))

/** A part that cannot be fetched the first `failures` times. */
function partAfter(failures: number) {
  const load = vi.fn<() => Promise<{ default: () => React.JSX.Element }>>(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError('Failed to fetch dynamically imported module')
    return { default: () => <p>The part is here</p> }
  })
  return { load, Part: lazyPart(load) }
}

const here = page.getByText('The part is here')
const again = page.getByRole('button', { name: /Try again/ })

test('F88: a part that could not be fetched is fetched again when asked, and not before', async () => {
  const { load, Part } = partAfter(2)
  await render(
    <LatePart>
      <Part />
    </LatePart>,
  )
  await again.click()
  await expect.element(again).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
  await again.click()
  await expect.element(here).toBeVisible()
  expect(load).toHaveBeenCalledTimes(3)
})

test('F92: in a panel the failure is said, and what stands beside it stays', async () => {
  const { Part } = partAfter(1)
  await render(
    <>
      <Panel name="first" label="First">
        <Part />
      </Panel>
      <Panel name="second" label="Second">
        <p>Beside it</p>
      </Panel>
    </>,
  )
  await expect.element(page.getByText('This part of the app could not be fetched.')).toBeVisible()
  await expect.element(page.getByText('Beside it')).toBeVisible()
  await again.click()
  await expect.element(here).toBeVisible()
})

test('F92: a component that throws takes its panel only, and can be tried again', async () => {
  let isBroken = true
  function Broken() {
    if (isBroken) throw new Error('planted')
    return <p>The part is here</p>
  }
  await render(
    <>
      <Panel name="first" label="First">
        <Broken />
      </Panel>
      <p>Beside it</p>
    </>,
  )
  await expect.element(page.getByText('An error occurred in this part of the page.')).toBeVisible()
  await expect.element(page.getByText('Beside it')).toBeVisible()
  isBroken = false
  await again.click()
  await expect.element(here).toBeVisible()
})

test('a part nobody misses leaves no trace, and may come the next time', async () => {
  const { Part } = partAfter(1)
  const shown = (isOpen: boolean) => (
    <LatePart key={String(isOpen)} isSilent>
      {isOpen && <Part />}
    </LatePart>
  )
  const { rerender } = await render(shown(true))
  await expect.element(again).not.toBeInTheDocument()
  await rerender(shown(false))
  await rerender(shown(true))
  await expect.element(here).toBeVisible()
})
