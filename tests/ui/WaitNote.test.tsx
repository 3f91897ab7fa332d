import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DataError } from '../../src/domain/DataError'
import { startI18n } from '../../src/i18n/i18n'
import { FailureMessage } from '../../src/ui/FailureMessage'

const NOW = new Date(2026, 10, 27, 14, 30, 0)

// Its code comes late; how long that takes is not what is tested.
beforeAll(() => import('../../src/ui/WaitNote'))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW }))
afterEach(() => void vi.useRealTimers())

const busy = (retryAfterSeconds?: number) =>
  new DataError('busy', { adapter: 'http', resource: '/observations', reason: 'HTTP 429', retryAfterSeconds })

const buttons = () => page.getByRole('button').elements().length

test.each([
  [
    'kk',
    'Сервер бос емес және сағат 14:32 болғанша күте тұруды сұрайды.',
    ['2 минуттан аз уақыт қалды', '59 секунд қалды'],
  ],
  ['ru', 'Сервер занят и просит подождать до 14:32.', ['Осталось не больше 2 минут', 'Осталось 59 секунд']],
  [
    'en',
    'The server is busy and asks to wait until 14:32.',
    ['No more than 2 minutes left', '59 seconds left'],
  ],
] as const)(
  'F09, F10: in %s it says until when the server asks to wait, and how long that is',
  async (language, said, [minutes, seconds]) => {
    await startI18n(language)
    const retry = vi.fn<() => void>()
    await render(<FailureMessage subject="?" error={busy(120)} retry={retry} />)
    await expect.element(page.getByText(said)).toBeVisible()
    // Nobody is invited to ask before, and nobody is told every second how long it is.
    expect(buttons()).toBe(0)
    const left = page.getByRole('timer')
    await expect.element(left).toHaveTextContent(minutes)
    expect(document.querySelector('[aria-live], [role="status"], [role="alert"]')).toBeNull()
    vi.advanceTimersByTime(61_000)
    await expect.element(left).toHaveTextContent(seconds)
    // The time has come: the page asks by itself; should it be in vain, a person may.
    vi.advanceTimersByTime(59_000)
    await expect.element(left).not.toBeInTheDocument()
    await page.getByRole('button').click()
    expect(retry).toHaveBeenCalledTimes(1)
  },
)

test('F09: a short wait is told to the second, one without a time as before', async () => {
  await startI18n('en')
  await render(<FailureMessage subject="?" error={busy(25)} retry={() => undefined} />)
  await expect.element(page.getByText('asks to wait until 14:30:25')).toBeVisible()
  await render(<FailureMessage subject="?" error={busy()} retry={() => undefined} />)
  await expect.element(page.getByText('The server is busy and asks to wait.', { exact: true })).toBeVisible()
  expect(buttons()).toBe(1)
})
