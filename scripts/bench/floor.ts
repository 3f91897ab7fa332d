import { bordersOf, colourOf, type BenchData, type BenchShapes } from './client/data'

/** The floor: a map of one indicator and one quarter, drawn before it is sent; nothing to fetch and nothing to run. */
export function floorPage({ indicators, regions }: BenchData, { viewBox, shapes }: BenchShapes): string {
  const indicator = indicators[0]
  if (indicator === undefined) throw new Error('The dataset has no indicator')
  const borders = bordersOf(indicator)
  const at = indicator.periods.length - 1
  const paths = shapes.map(({ id, d }) => {
    const row = regions.findIndex((region) => region.id === id)
    return `<path data-region="${id}" d="${d}" fill="${colourOf(indicator.values[row]?.[at], borders)}"/>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${indicator.name}</title><link rel="icon" href="data:,">
<h1>${indicator.name}</h1><svg viewBox="${viewBox}" width="900" stroke="#fff" stroke-width="4">${paths.join('')}</svg></html>`
}
