/**
 * Upper 5 % points of the studentized range for k groups and infinite degrees of freedom, k = 2 … 20.
 * Source: Pearson & Hartley, Biometrika Tables for Statisticians, vol. 1, table 29 (standard published values).
 */
const Q_05 = [
  2.772, 3.314, 3.633, 3.858, 4.03, 4.17, 4.286, 4.387, 4.474, 4.552, 4.622, 4.685, 4.743, 4.796, 4.845,
  4.891, 4.934, 4.974, 5.012,
] as const

/** Beyond the table the points grow ever more slowly; the last difference is kept, which errs on the wide side. */
export function studentizedRange(groups: number): number {
  if (groups < 2) return Q_05[0]
  const listed = Q_05[groups - 2]
  return listed ?? 5.012 + (groups - 20) * 0.038
}
