import type { Verdict } from './suite'

const MOST_TOLD = 5
const SIGNS = { kept: '✓', broken: '✗', 'not-judged': '–' } as const
const HEADINGS: Readonly<Record<string, string>> = {
  reach: 'Answers',
  shape: 'Shape',
  data: 'Figures and texts',
  registers: 'Registers',
  caching: 'Caching',
  errors: 'Errors',
  browsers: 'Browsers and sign-in',
}

const sectionOf = (rule: string): string => rule.slice(0, rule.indexOf('.'))

function signOf({ state, isAdvice }: Verdict): string {
  return state === 'broken' && isAdvice ? '!' : SIGNS[state]
}

/** A verdict in plain words, with the first of what is wrong. */
function told(verdict: Verdict): readonly string[] {
  const { breaches, reason, rule, title } = verdict
  const more = breaches.length - MOST_TOLD
  return [
    `${signOf(verdict)} ${title} (${rule})`,
    ...(reason === null ? [] : [`    not judged: ${reason}`]),
    ...breaches.slice(0, MOST_TOLD).map(({ at, said }) => `    ${at}: ${said}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ]
}

/** Tells verdicts one by one, under a heading where a new part of the suite begins. */
export function teller(say: (line: string) => void): (verdict: Verdict) => void {
  let section = ''
  return (verdict) => {
    const here = sectionOf(verdict.rule)
    if (here !== section) say(`\n${HEADINGS[here] ?? here}`)
    section = here
    for (const line of told(verdict)) say(line)
  }
}

/** The last line: what was kept, broken, advised and not judged. */
export function summaryOf(verdicts: readonly Verdict[]): string {
  const count = (state: Verdict['state'], isAdvice: boolean) =>
    verdicts.filter((verdict) => verdict.state === state && verdict.isAdvice === isAdvice).length
  const kept = count('kept', false) + count('kept', true)
  const notJudged = count('not-judged', false) + count('not-judged', true)
  return `${kept} rules kept, ${count('broken', false)} broken, ${count('broken', true)} pieces of advice, ${notJudged} not judged`
}
