/** How much larger than usual the type of the page is: it grows on large screens, and drawings grow with it. */
export const pageScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
