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

async function open(language: Language, parts: Omit<Parameters<typeof FileMenu>[0], 'name'>) {
  await startI18n(language)
  address.push(`/${language}/compare?show=matrix`)
  await render(
    <AnnounceContext value={(message) => spoken.push(message)}>
      <CatalogueViewProvider catalogue={catalogue}>
        <FileMenu name="Heat matrix" {...parts} />
      </CatalogueViewProvider>
    </AnnounceContext>,
  )
}

const choose = async (item: string) => {
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
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
    await expect
      .poll(() => saved.map((file) => file.name), { timeout: 15_000 })
      .toEqual([expect.stringMatching(name)])
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
})
