import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { PrintedSlides } from '../../../src/features/slideFiles/print/PrintedSlides'

afterEach(() => vi.restoreAllMocks())

const page = (key: string) => ({
  key,
  label: `Scene ${key}`,
  drawing: <svg viewBox="0 0 1600 900" data-testid={key} />,
})

const pageRules = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule)

test('slides are printed one a page, and nothing of it stays', async () => {
  const { title } = document
  const seen: unknown[] = []
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    seen.push(document.title, pageRules().length, document.querySelectorAll('.printed-slides__page').length)
  })
  const done = vi.fn<() => void>()
  const { unmount } = await render(
    <PrintedSlides pages={[page('a'), page('b')]} ratio={16 / 9} name="Birlik_Session" onDone={done} />,
  )
  expect(print).toHaveBeenCalledTimes(1)
  expect(seen).toEqual(['Birlik_Session', 1, 2])
  expect(document.documentElement.classList.contains('is-printing-slides')).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  expect(done).toHaveBeenCalledTimes(1)
  expect([document.title, pageRules().length]).toEqual([title, 0])
  expect(document.documentElement.classList.contains('is-printing-slides')).toBe(false)
  await unmount()
  expect(document.querySelector('.printed-slides')).toBeNull()
})
