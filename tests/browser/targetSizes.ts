import type { Page } from '@playwright/test'

/** Boxes of what a pointer can press, smaller than `least` px in a direction and without that much room of its own. */
export async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input:not([type=hidden]), [role=option], [role=menuitem], [role=combobox]',
      ),
    ]
    // A radio or a checkbox is pressed through its label too; a word in a sentence may be as small as the sentence.
    const boxes = all
      .map((element) => {
        const label = element.matches('input[type=radio], input[type=checkbox]')
          ? element.closest('label')
          : null
        const target = label ?? element
        const { left, right, top, bottom, width, height } = target.getBoundingClientRect()
        return { element, target, left, right, top, bottom, width, height }
      })
      .filter(
        ({ target, width, height }) =>
          width > 0 &&
          height > 0 &&
          target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !target.matches('.skip-link') &&
          getComputedStyle(target).display !== 'inline',
      )
    return boxes
      .filter(({ width, height }) => width < size - 0.5 || height < size - 0.5)
      .map(
        ({ element, width, height }) =>
          `${element.getAttribute('aria-label') ?? element.textContent.trim()} ${element.className}: ${Math.round(width)}×${Math.round(height)}`,
      )
  }, least)
}
