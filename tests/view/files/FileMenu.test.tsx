import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Language } from '../../../src/domain/region'
import { startI18n } from '../../../src/i18n/i18n'
import type { Picture } from '../../../src/ui/files/picture'
import { address } from '../../../src/view/address'
import { AnnounceContext } from '../../../src/view/announce'
import { CatalogueViewProvider } from '../../../src/view/CatalogueViewProvider'
import { FileMenu } from '../../../src/view/files/FileMenu'
import { catalogue } from '../../domain/searchCatalogue'
import { sheet } from '../../ui/files/fileFixtures'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import '../../../src/ui/button.css'

const picture: Picture = {
  title: 'Heat matrix',
  subtitle: 'Q4 2019',
  summary: 'The largest is Kostanay',
  notes: [],
  width: 100,
  height: 50,
  drawing: <rect width="100" height="50" fill="#0b5a70" />,
}

interface Saved {
  readonly name: string
  readonly blob: Blob
}

let saved: Saved[] = []
let spoken: string[] = []

beforeEach(() => {
  saved = []
  spoken = []
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const made = make(blob)
    if (blob instanceof Blob) blobs.set(made, blob)
    return made
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob !== undefined) saved.push({ name: this.download, blob })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

type Parts = Omit<Parameters<typeof FileMenu>[0], 'name'>

/** What the page shows, beside the menu. */
function Shown({ isStale }: { isStale: boolean }) {
  const answer = { data: 1, freshness: { isStale, fetchedAt: '2020-12-01T00:00:00.000Z' } }
  useQuery({
    queryKey: ['figures', isStale],
    queryFn: () => answer,
    initialData: answer,
    staleTime: Infinity,
  })
  return null
}

async function open(
  language: Language,
  parts: Parts,
  { isStale = false, version = catalogue.dataset.version } = {},
) {
  await startI18n(language)
  address.push(`/${language}/compare?show=matrix`)
  const client = new QueryClient()
  const pageOf = (own: Parts, of: string) => (
    <QueryClientProvider client={client}>
      <AnnounceContext value={(message) => spoken.push(message)}>
        <CatalogueViewProvider catalogue={{ ...catalogue, dataset: { ...catalogue.dataset, version: of } }}>
          <Shown isStale={isStale} />
          <FileMenu name="Heat matrix" {...own} />
        </CatalogueViewProvider>
      </AnnounceContext>
    </QueryClientProvider>
  )
  const { rerender } = await render(pageOf(parts, version))
  return (own: Parts, of: string) => rerender(pageOf(own, of))
}

const choose = async (item: string) => {
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}
/** All parts of a workbook as one text. */
async function textsOf(book: Blob | undefined): Promise<string> {
  const parts = unzipSync(new Uint8Array((await book?.arrayBuffer()) ?? new ArrayBuffer(0)))
  return Object.values(parts)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('')
}

const whole = { sheet: () => sheet, picture: () => picture }

describe('the menu of files', () => {
  test.each([
    ['kk', 'Жүктеу', 'Excel кітабы (XLSX)'],
    ['ru', 'Скачать', 'Книга Excel (XLSX)'],
    ['en', 'Download', 'Excel workbook (XLSX)'],
  ] as const)('offers pictures, tables and the workbook in %s', async (language, button, workbook) => {
    await open(language, whole)
    await page.getByRole('button', { name: button }).click()
    await expect.element(page.getByRole('menuitem', { name: workbook })).toBeVisible()
    expect(page.getByRole('menuitem').all()).toHaveLength(6)
  })

  test('offers what can be made: a table without a picture has no PNG', async () => {
    await open('en', { sheet: () => sheet })
    await page.getByRole('button', { name: 'Download' }).click()
    await expect.element(page.getByRole('menuitem').first()).toBeVisible()
    const items = page.getByRole('menuitem').all()
    expect(items.map((item) => item.element().textContent)).toEqual([
      'Table for Excel (CSV)',
      'Data for machines (CSV)',
      'Excel workbook (XLSX)',
    ])
  })

  test.each([
    ['Table for Excel (CSV)', /^Birlik_Heat_matrix_[\d-]+\.csv$/],
    ['Data for machines (CSV)', /^Birlik_Heat_matrix_[\d-]+_data\.csv$/],
    ['Vector picture (SVG)', /^Birlik_Heat_matrix_[\d-]+\.svg$/],
    ['Picture (PNG)', /^Birlik_Heat_matrix_[\d-]+\.png$/],
    ['Excel workbook (XLSX)', /^Birlik_Heat_matrix_[\d-]+\.xlsx$/],
  ])('saves and announces: %s', async (item, name) => {
    await open('en', whole)
    await choose(item)
    await expect.poll(() => saved.map((file) => file.name)).toEqual([expect.stringMatching(name)])
    expect(saved[0]?.blob.size).toBeGreaterThan(300)
    await expect.poll(() => spoken).toEqual(['Preparing the file…', `File saved: ${saved[0]?.name}`])
  })

  test('every text file carries the address of the view and the label of demonstration data', async () => {
    await open('en', whole)
    await choose('Table for Excel (CSV)')
    await expect.poll(() => saved).toHaveLength(1)
    await choose('Vector picture (SVG)')
    await expect.poll(() => saved).toHaveLength(2)
    for (const { blob } of saved) {
      const text = await blob.text()
      expect(text).toContain(`${location.origin}/en/compare`)
      expect(text).toContain('DEMONSTRATION DATA — not official statistics')
    }
  })

  test('a file that could not be made is said, and made by another try', async () => {
    let isBroken = true
    const broken = () => {
      if (isBroken) throw new Error('no figures')
      return sheet
    }
    await open('en', { sheet: broken })
    await choose('Table for Excel (CSV)')
    await expect.element(page.getByText('The file could not be made. Try again.')).toBeVisible()
    expect(spoken.at(-1)).toBe('The file could not be made. Try again.')
    expect(saved).toHaveLength(0)
    isBroken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => saved).toHaveLength(1)
    await expect.element(page.getByText('The file could not be made. Try again.')).not.toBeInTheDocument()
  })

  test('the message of a failure can be put away', async () => {
    await open('en', {
      sheet: () => {
        throw new Error('no figures')
      },
    })
    await choose('Data for machines (CSV)')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.element(page.getByText('The file could not be made. Try again.')).not.toBeInTheDocument()
  })
  test('F119: a file of saved copies says so in its head, its foot and its workbook', async () => {
    await open('ru', whole, { isStale: true })
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name: 'Таблица для Excel (CSV)' }).click()
    await expect.poll(() => saved).toHaveLength(1)
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name: 'Векторная картинка (SVG)' }).click()
    await expect.poll(() => saved).toHaveLength(2)
    for (const { blob } of saved) expect(await blob.text()).toContain('Сохранённая копия')
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name: 'Книга Excel (XLSX)' }).click()
    await expect.poll(() => saved).toHaveLength(3)
    expect(await textsOf(saved[2]?.blob)).toContain('Сохранённая копия')
  })

  test('F119: a file of fresh answers speaks of no copy', async () => {
    await open('ru', whole)
    await page.getByRole('button', { name: 'Скачать' }).click()
    await page.getByRole('menuitem', { name: 'Таблица для Excel (CSV)' }).click()
    await expect.poll(() => saved).toHaveLength(1)
    expect(await saved[0]?.blob.text()).not.toContain('Сохранённая копия')
  })

  test('F120: a file is what stood on the screen at the click, though the data change while it is made', async () => {
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    const book = (title: string, waiting: Promise<unknown>) => ({
      sheet: () => sheet,
      workbook: async () => {
        await waiting
        return [{ ...sheet, title }]
      },
    })
    const change = await open('en', book('before the change', gate), { version: 'v1' })
    await choose('Excel workbook (XLSX)')
    await change(book('after the change', Promise.resolve()), 'v2')
    expect(saved).toHaveLength(0)
    release()
    await expect.poll(() => saved).toHaveLength(1)
    await choose('Excel workbook (XLSX)')
    await expect.poll(() => saved).toHaveLength(2)
    const says = await Promise.all(saved.map(async ({ blob }) => textsOf(blob)))
    expect(says.map((text) => [text.includes('>v1<'), text.includes('before the change')])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(says.map((text) => [text.includes('>v2<'), text.includes('after the change')])).toEqual([
      [false, false],
      [true, true],
    ])
  })
})
