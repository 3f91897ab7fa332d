/**
 * Colours of drawings that are both on the screen and in files: the page's own where it has them, and what stands after the
 * comma in a file, which is always on white paper.
 */
export const DRAW = {
  ink: 'var(--ink, #13272e)',
  ink2: 'var(--ink-2, #40565e)',
  ink3: 'var(--ink-3, #5c7077)',
  surface: 'var(--surface, #ffffff)',
  ground: 'var(--surface-2, #f0f3f2)',
  line: 'var(--line, #e1e8e7)',
  lineStrong: 'var(--line-strong, #7d9198)',
  noData: 'var(--no-data, #eef1f0)',
  hatch: 'var(--hatch, #8a9ba1)',
  brand: 'var(--brand-text, #0b5a70)',
} as const

const VARIABLE = /var\(--[a-z0-9-]+,\s*([^()]+)\)/g

/** The text of a drawing for a file: no variables of the page are left in it. */
export const withoutVariables = (svg: string): string => svg.replaceAll(VARIABLE, '$1')
