import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { unzipSync } from 'fflate'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { DataSourceProvider } from '../../../src/data/DataSourceProvider'
import type { Slide } from '../../../src/domain/deck/slide'
import { DeckFilesMenu } from '../../../src/features/slideFiles/DeckFilesMenu'
import { openBundle, startI18n } from '../../../src/i18n/i18n'
import { DECK, SLIDES } from './fixtures'

beforeAll(async () => {
  await startI18n('ru')
  await openBundle('present')
})

afterEach(() => vi.restoreAllMocks())

const draw = (slide: Slide) => (
  <svg viewBox="0 0 1600 900">
    <text x="10" y="100">
      {slide.title.ru}
    </text>
  </svg>
)

function show(slides = SLIDES, drawSlide = draw) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <DataSourceProvider source={makeMockSource(`${location.origin}/`)}>
        <DeckFilesMenu deck={DECK} slides={slides} language="ru" draw={drawSlide} />
      </DataSourceProvider>
    </QueryClientProvider>,
  )
}

/** Catches what would be downloaded. */
function downloads(): { readonly files: { name: string; blob: Blob }[] } {
  const files: { name: string; blob: Blob }[] = []
  let last: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob
    return 'blob:made'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last !== null) files.push({ name: this.download, blob: last })
  })
  return { files }
}

async function choose(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Сохранить в файл' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a presentation is saved under the title and the date of the deck', async () => {
  const { files } = downloads()
  await show()
  await choose('Презентация PowerPoint (16:9)')
  await expect.poll(() => files.length).toBe(1)
  expect(files[0]?.name).toBe('Birlik_К_сессии_2021-03-14.pptx')
  const parts = Object.keys(
    unzipSync(new Uint8Array((await files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer())),
  )
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(SLIDES.length)
})

test('pages are printed without the hidden scenes', async () => {
  const counts: number[] = []
  vi.spyOn(window, 'print').mockImplementation(() => {
    counts.push(document.querySelectorAll('.printed-slides__page').length)
  })
  await show()
  await choose('PDF (16:9): через окно печати браузера')
  await expect.poll(() => counts).toEqual([SLIDES.length - 1])
  window.dispatchEvent(new Event('afterprint'))
  await expect.poll(() => document.querySelector('.printed-slides')).toBeNull()
})

test('what could not be made says so, and can be tried again', async () => {
  const { files } = downloads()
  await show(SLIDES.slice(1))
  await choose('Презентация PowerPoint (4:3)')
  await expect.element(page.getByText('Не удалось сделать файл. Повторите попытку.')).toBeVisible()
  await page.getByRole('button', { name: 'Повторить' }).click()
  await expect.element(page.getByText('Не удалось сделать файл. Повторите попытку.')).toBeVisible()
  await page.getByRole('button', { name: 'Закрыть' }).click()
  await expect.element(page.getByText('Не удалось сделать файл. Повторите попытку.')).not.toBeInTheDocument()
  expect(files).toEqual([])
})

test('without slides there is nothing to take', async () => {
  await show([])
  await expect.element(page.getByRole('button', { name: 'Сохранить в файл' })).toBeDisabled()
})
