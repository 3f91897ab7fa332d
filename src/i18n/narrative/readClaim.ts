import type { Claim } from './claim'
import { blank, escaped, matcher } from './pattern'
import { readChange, readCount, readFigure } from './readFigures'
import { readDate, readSpan } from './readPeriods'
import type { SentenceKey, Speech } from './speech'

interface Reading {
  readonly note: 'P' | 'E' | null
  /** Names of the catalogue. */
  readonly names: readonly string[]
  readonly speech: Speech
}

type Groups = Readonly<Record<string, string | undefined>>

/** Quoted names, listed as the language lists them or parted by commas only. */
function readNames(text: string, { names, speech }: Reading): readonly string[] | null {
  const quoted = names.map((name) => escaped(speech.quoted(name))).join('|')
  const found = text.match(new RegExp(quoted, 'gu')) ?? []
  if (speech.formats.list(found) !== text && found.join(', ') !== text) return null
  return found.flatMap((token) => names.filter((name) => speech.quoted(name) === token))
}

/** "27 days", in the form that its number asks for. */
function readDays(text: string, speech: Speech): number | null {
  for (const count of [1, 2, 5, 1.5]) {
    const inside = matcher(speech.days({ number: blank('number') }, count)).exec(text)?.groups?.['number']
    const days = inside === undefined ? null : readCount(inside, speech)
    if (days !== null && inside !== undefined && speech.days({ number: inside }, days) === text) return days
  }
  return null
}

function readChangeClaim(direction: 'up' | 'down', groups: Groups, { speech, note }: Reading): Claim | null {
  const name = groups['name'] ?? ''
  const change = readChange(groups['change'] ?? '', speech)
  const value = readFigure(groups['value'] ?? '', speech)
  const base = readFigure(groups['base'] ?? '', speech)
  if (change === null || value === null || base === null) return null
  return { kind: 'change', direction, name, change, value, base, note }
}

function readTargetClaim(key: SentenceKey, groups: Groups, { speech, note }: Reading): Claim | null {
  const at = readSpan(groups['span'] ?? '', speech)
  const value = readFigure(groups['value'] ?? '', speech)
  const target = readFigure(groups['target'] ?? '', speech)
  if (at === null || value === null || target === null) return null
  const name = groups['name'] ?? ''
  const isPlan = key === 'planMet' || key === 'planMissed'
  const isMet = key === 'planMet' || key === 'targetMet'
  return { kind: 'target', isMet, isPlan, name, ...at, value, target, note }
}

function readRevision(groups: Groups, { speech }: Reading): Claim | null {
  const at = readSpan(groups['span'] ?? '', speech)
  const date = readDate(groups['date'] ?? '', speech)
  const value = readFigure(groups['value'] ?? '', speech)
  const previous = readFigure(groups['previous'] ?? '', speech)
  if (at === null || at.span !== 'quarter' || date === null || value === null || previous === null)
    return null
  return { kind: 'revised', name: groups['name'] ?? '', period: at.period, date, value, previous }
}

function readOfReports(
  key: 'missing' | 'missingMore' | 'late',
  groups: Groups,
  reading: Reading,
): Claim | null {
  const { speech } = reading
  const count = readCount(groups['number'] ?? '', speech)
  if (count === null) return null
  if (key === 'late') {
    const longestDays = readDays(groups['days'] ?? '', speech)
    return longestDays === null ? null : { kind: 'late', count, longestDays }
  }
  const names = readNames(groups['names'] ?? '', reading)
  const rest = key === 'missing' ? 0 : readCount(groups['rest'] ?? '', speech)
  return names === null || rest === null ? null : { kind: 'missing', count, names, rest }
}

/** Understands the filled blanks of one sentence; null when any of them is not what must stand there. */
function readBlanks(key: SentenceKey, groups: Groups, reading: Reading): Claim | null {
  const { speech } = reading
  switch (key) {
    case 'changeUp':
      return readChangeClaim('up', groups, reading)
    case 'changeDown':
      return readChangeClaim('down', groups, reading)
    case 'planMet':
    case 'planMissed':
    case 'targetMet':
    case 'targetMissed':
      return readTargetClaim(key, groups, reading)
    case 'best':
    case 'worst': {
      const quarters = readCount(groups['number'] ?? '', speech)
      const of = readCount(groups['of'] ?? '', speech)
      const place = key === 'best' ? 'first' : 'last'
      return quarters === null || of === null
        ? null
        : { kind: 'streak', place, name: groups['name'] ?? '', quarters, of }
    }
    case 'missing':
    case 'missingMore':
    case 'late':
      return readOfReports(key, groups, reading)
    case 'revised':
      return readRevision(groups, reading)
    case 'suspicious': {
      const value = readFigure(groups['value'] ?? '', speech)
      const usual = readFigure(groups['usual'] ?? '', speech)
      if (value === null || usual === null) return null
      return { kind: 'suspicious', name: groups['name'] ?? '', value, usual }
    }
    case 'quiet':
      return { kind: 'quiet' }
  }
}

/** The claim of a sentence whose blanks are known. A remark about the figure stands only where a figure may not be final. */
export function readClaim(key: SentenceKey, groups: Groups, reading: Reading): Claim | null {
  const claim = readBlanks(key, groups, reading)
  const mayHaveNote = claim?.kind === 'change' || claim?.kind === 'target'
  return reading.note === null || mayHaveNote ? claim : null
}
