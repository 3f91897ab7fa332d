import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/region'
import { expect, visit } from '../page'

export const settled = (page: Page) => expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)

/** Opens a page of a region and waits for its figures and what comes after them. */
export async function openRegion(page: Page, address: string): Promise<void> {
  await visit(page, address)
  await expect(page.locator('main [data-obs]').first()).toBeAttached()
  await expect(page.locator('.register-panel, .sheet').first()).toBeAttached()
  await settled(page)
}

/** The head of a secretariat on a phone: the own region, a sentence and its proof, the register behind it, a file, the passport. */
export async function officeJourney(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRegion(page, `/${language}/regions/akmola?period=2019-Q4`)
  await expect(page.locator('h1')).not.toBeEmpty()
  // My region becomes the start page by one press.
  await page.locator('.region-header__actions button[aria-pressed]').click()
  await page.goto('/')
  await expect(page).toHaveURL(/regions\/akmola$/)
  await openRegion(page, `/${language}/regions/akmola?period=2019-Q4`)
  const sentences = page.locator('.narrative-panel__item')
  expect(await sentences.count()).toBeGreaterThan(1)
  const sentence = await sentences.first().innerText()
  await sentences.first().getByRole('link').click()
  // The proof: the same number in the table of the map page.
  await expect(page).toHaveURL(/map\?indicator=.*region=akmola/)
  const number = /(\d[\d\s\u00a0,.]*\d)/.exec(sentence.replace(/\d{4}/, ''))?.[1] ?? ''
  await expect(page.locator('tr[data-selected], .national-panel--region').first()).toContainText(
    number.trim(),
  )
  await visit(page, `/${language}/regions/akmola?period=2019-Q3`)
  const all = page.locator('[data-register="events"] .register-panel__all')
  await expect(all).toBeVisible()
  await all.click()
  await expect(page).toHaveURL(/events\?.*region=akmola.*from=2019-07-01&to=2019-09-30/)
  await settled(page)
  await page.locator('.register-page__tools button').first().click()
  await page.getByRole('dialog').locator('input[type=checkbox]').nth(0).waitFor()
  const day = { kk: 'Тілдер күні', ru: 'Дню языков', en: 'Day of Languages' }[language]
  await page.getByRole('dialog').locator('.facet-group__value', { hasText: day }).click()
  await expect(page).toHaveURL(/type=language-day-events/)
  await page.getByRole('dialog').locator('.button--primary').click()
  await settled(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.register-download button').first().click(),
  ])
  expect(file.suggestedFilename()).toMatch(/csv$/)
  await visit(page, `/${language}/regions/akmola?period=2019-Q4`)
  await page.locator('.region-header__actions a').first().click()
  await expect(page.locator('.sheet')).toHaveCount(2)
}
