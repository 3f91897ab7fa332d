import type { components } from '../../../../src/data/contract'
import type { Session } from '../database'
import { DIRECTIONS } from './catalogue'
import { CONTRACT } from './dataset'
import { Refused } from './refused'

type Wire = components['schemas']

interface PopulationRow {
  readonly division: Wire['DivisionId']
  readonly region: string
  readonly year: number
  readonly residents: number
  readonly urban: number | null
}

/** Residents by division, region and year. */
export async function readPopulations(session: Session): Promise<Wire['Populations']> {
  const rows = await session.query<PopulationRow>(
    `select p.division, p.region, p.year, p.residents, p.urban
      from population p join division d on d.id = p.division
        join region r on r.division = p.division and r.id = p.region
      order by d.position, r.position, p.year`,
  )
  const populations = rows.map(({ urban, ...row }) => (urban === null ? row : { ...row, urban }))
  return { contract: CONTRACT, populations }
}

/** A programme with its measures. */
export async function readProgramme(session: Session, id: string): Promise<Wire['Programme']> {
  const [programme] = await session.query<{ id: string; name: Wire['LocalText']; approved: string }>(
    'select id, name, approved::text from programme where id = $1',
    [id],
  )
  if (programme === undefined) throw new Refused(404, `There is no programme ${id}`)
  const directions = await session.query<Wire['Direction']>(
    `select id, name, fields from (${DIRECTIONS} where d.programme = $1 order by d.position) own`,
    [id],
  )
  const measures = await session.query<Wire['Measure']>(
    `select id, direction, field, number, title, monitorable, indicators
      from measure where programme = $1 order by position`,
    [id],
  )
  return { contract: CONTRACT, ...programme, directions: [...directions], measures: [...measures] }
}

/** How an indicator is counted. */
export async function readIndicator(session: Session, id: string): Promise<Wire['IndicatorMetadata']> {
  const [indicator] = await session.query<Omit<Wire['IndicatorMetadata'], 'contract'>>(
    `select id, definition, numerator_text as "numeratorText", denominator_text as "denominatorText",
        disaggregations, sources
      from indicator where id = $1`,
    [id],
  )
  if (indicator === undefined) throw new Refused(404, `There is no indicator ${id}`)
  return { contract: CONTRACT, ...indicator }
}
