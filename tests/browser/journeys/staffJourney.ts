import type { Page } from '@playwright/test'
import type { Language } from '../../../src/domain/region'
import { expect, open, ready, slider } from '../page'

/** Central staff: another indicator, another period, a region, and the link that opens the same view. */
export async function staffJourney(page: Page, language: Language): Promise<void> {
  await open(page, `/${language}/map`)
  const picker = page.getByRole('combobox', { name: /indicator|показател|көрсеткіш/i })
  await picker.click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/indicator=/)
  await ready(page)
  await slider(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(slider(page)).toHaveValue('1')
  await expect(page).toHaveURL(/period=2013/)
  await page.locator('[data-region="akmola"]').first().click({ force: true })
  await expect(page).toHaveURL(/region=akmola/)
  const title = await page.locator('h1').textContent()
  const address = page.url()
  await page.goto('about:blank')
  await open(page, address)
  await expect(page.locator('h1')).toHaveText(title ?? '')
  await expect(page.locator('[data-region="akmola"]').first()).toHaveAttribute('aria-selected', 'true')
}
