import type { Page } from '@playwright/test'
import { expect, LEFT } from './page'

/** Another language in place, as a person switches it; faster than opening the page anew. */
export async function switchTo(page: Page, language: string): Promise<void> {
  await page.locator(`.language-switch [hreflang="${language}"]`).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
}

interface Text {
  readonly text: string
  readonly lang: string
}

/** Texts on the screen with the language their node says. */
export const textsOf = (page: Page): Promise<readonly Text[]> =>
  page.evaluate((unseen) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; lang: string }[] = []
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement === null || parentElement.closest(`script, style, noscript, ${unseen}`) !== null)
        continue
      found.push({
        text: textContent ?? '',
        lang: parentElement.closest('[lang]')?.getAttribute('lang') ?? '',
      })
    }
    return found
  }, LEFT)

/** Latin words that stand in Kazakh and Russian texts on purpose. */
const LATIN = /^https?:|Birlik|Natural Earth|XLSX|JSON|PowerPoint|HTML|USB|Excel|Enter|Ctrl|Shift|5\.\d\./

export const isForeign = ({ text, lang }: Text): boolean =>
  // An institution keeps its Kazakh name in Russian: «Қоғамдық келісім».
  (lang === 'ru' && /[әғқңөұүһі]/i.test(text) && !text.includes('«Қоғамдық келісім»')) ||
  (lang === 'en' && /[а-яёәғқңөұүһі]/i.test(text)) ||
  (lang !== 'en' && /[a-z]{4}/i.test(text) && !LATIN.test(text))
