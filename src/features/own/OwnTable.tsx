import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataSource } from '../../data/dataSource'
import { askBase } from '../../data/own/askBase'
import type { Fix, Fixes } from '../../data/own/fixes'
import { guessMapping } from '../../data/own/guessMapping'
import { headingParts } from '../../data/own/headingParts'
import { lackingOf } from '../../data/own/mapping'
import { packageOfFigures } from '../../data/own/ownPackage'
import type { OwnProblem } from '../../data/own/ownProblems'
import { textOfCell, type RawTable, type Writing } from '../../data/own/rawTable'
import { readFigures } from '../../data/own/readFigures'
import { withRemembered } from '../../data/own/remembered'
import type { Catalogue } from '../../domain/catalogue'
import { indicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { useLocalText } from '../../i18n/localText'
import { ColumnMapping } from './ColumnMapping'
import { OwnPreview } from './OwnPreview'
import { ProblemList } from './ProblemList'
import { UseFigures } from './UseFigures'
import type { RememberedFixes } from './useRemembered'

const DELIMITERS: Readonly<Record<string, 'semicolon' | 'comma' | 'tab' | 'bar'>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
}

interface Props {
  readonly name: string
  readonly tables: readonly RawTable[]
  readonly writing: Writing | null
  /** The source of the installation, and what it knows. */
  readonly base: DataSource
  readonly catalogue: Catalogue
  readonly remembered: RememberedFixes
}

/** A table of one's own: its columns, its problems, what is read of it, and what is done with that. */
export function OwnTable({ name, tables, writing, base, catalogue, remembered }: Props) {
  const { t } = useTranslation('own')
  const local = useLocalText()
  const speller = useMemo(() => indicatorSpeller(catalogue.indicators), [catalogue])
  const context = useMemo(
    () => ({ speller, indicators: new Map(catalogue.indicators.map((each) => [each.id, each])) }),
    [catalogue, speller],
  )
  const [sheet, setSheet] = useState(0)
  const table = tables[sheet] ?? tables[0]
  const guesses = useMemo(() => tables.map((each) => guessMapping(each, speller)), [tables, speller])
  const [changed, setChanged] = useState<ReadonlyMap<number, (typeof guesses)[number]>>(new Map())
  const [fixes, setFixes] = useState<Fixes>(new Map())
  const mapping = changed.get(sheet) ?? guesses[sheet]
  const lacking = useMemo(() => {
    if (table === undefined || mapping === undefined) return []
    const headings = table.rows[mapping.header]?.cells ?? []
    return lackingOf(
      mapping,
      headings.map((cell) => headingParts(textOfCell(cell), speller)),
    )
  }, [table, mapping, speller])
  const reading = useMemo(
    () =>
      table === undefined || mapping === undefined || lacking.length > 0
        ? null
        : readFigures(table, mapping, fixes, context),
    [table, mapping, lacking, fixes, context],
  )
  if (table === undefined || mapping === undefined) return null

  const headings = table.rows[mapping.header]?.cells ?? []
  const unread = mapping.roles.flatMap((role, at) => {
    const heading = textOfCell(headings[at])
    return role === 'unread' ? [heading === '' ? t('table.unnamed', { number: at + 1 }) : heading] : []
  })
  const open = (reading?.problems ?? []).filter(({ fix }) => fix === null)
  const openIds = open.map(({ id }) => id)
  const applied = withRemembered(new Map(), openIds, remembered.list)
  const onFix = (problem: OwnProblem, fix: Fix | null) => {
    const next = new Map(fixes)
    if (fix === null) next.delete(problem.id)
    else next.set(problem.id, fix)
    setFixes(next)
    const { reason, id } = problem
    if ((fix?.kind === 'region' || fix?.kind === 'indicator' || fix?.kind === 'period') && 'value' in reason)
      remembered.remember({ id, text: reason.value, fix })
  }
  const make = async () => {
    const figures = reading?.figures ?? []
    const ids = [...new Set(figures.map(({ indicator }) => indicator))]
    return packageOfFigures(figures, name, new Date().toISOString(), await askBase(base, ids))
  }
  const delimiter = DELIMITERS[writing?.delimiter ?? '']
  return (
    <>
      <section className="own-card" aria-labelledby="own-columns">
        <h2 id="own-columns">{t('table.title')}</h2>
        <p>
          <strong>{t('table.file', { name })}</strong>{' '}
          {t('table.read', { rows: table.rows.length - mapping.header - 1, columns: mapping.roles.length })}{' '}
          {writing !== null &&
            delimiter !== undefined &&
            t('table.encoding', {
              encoding: writing.encoding.toUpperCase(),
              delimiter: t(`table.${delimiter}`),
            })}
        </p>
        {tables.length > 1 && (
          <label className="own-field">
            <span>{t('table.sheet')}</span>
            <select value={sheet} onChange={({ currentTarget }) => setSheet(Number(currentTarget.value))}>
              {tables.map((each, at) => (
                <option key={each.sheet} value={at}>
                  {each.sheet}
                </option>
              ))}
            </select>
          </label>
        )}
        <ColumnMapping
          key={sheet}
          table={table}
          mapping={mapping}
          lacking={lacking}
          catalogue={catalogue}
          onChange={(next) => {
            // Other headings: other columns, which are guessed anew.
            const isHeader = next.header !== mapping.header
            const guess = isHeader ? guessMapping(table, speller, next.header) : next
            setChanged(new Map([...changed, [sheet, guess]]))
          }}
        />
      </section>
      {reading !== null && (
        <>
          <ProblemList
            problems={reading.problems}
            file={table.sheet === '' ? name : `${name}, ${table.sheet}`}
            catalogue={catalogue}
            rememberedCount={applied.size}
            onFix={onFix}
            onLeaveOutAll={() =>
              setFixes(new Map([...fixes, ...openIds.map((id) => [id, { kind: 'leave-out' }] as const)]))
            }
            onRemembered={() => setFixes(new Map([...fixes, ...applied]))}
          />
          <OwnPreview reading={reading} catalogue={catalogue} unread={unread} />
          <UseFigures
            name={name}
            isWaiting={open.length > 0}
            isReady={open.length === 0 && reading.figures.some(({ value }) => value !== null)}
            make={make}
            accepted={[]}
            whose={t('use.whose', { source: local(catalogue.dataset.source).text })}
          />
        </>
      )}
    </>
  )
}
