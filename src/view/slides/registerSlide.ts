import type { SlideFigure, StageText, TableBody } from '../../domain/deck/slide'
import { goneDraft, MOST_FIGURES, type Draft } from './draft'
import { leftOutText } from './leftOut'
import { titleOf } from './proposeTitle'
import { registerQuestion } from './registerQuestion'
import type { Site } from './site'
import { inAll, localInAll } from './speakers'

/** A register: how many entries the address finds, in the country and in each region. */
export function registerDraft(site: Site): Draft {
  const { parsed, data, speakers, division, regionOf } = site
  const title = titleOf(parsed, data.catalogue, speakers)
  const question = registerQuestion(parsed)
  const page = question === null ? undefined : data.registers.get(question.id)
  if (question === null || page === undefined) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.register')),
    )
  }
  const { register, query } = question
  const figureOf = (region: string, count: number): SlideFigure => ({
    key: `register|${register}|${region}`,
    value: count,
    text: inAll(speakers, ({ words }) => words.formats.number(count)),
    absence: null,
  })
  const row = (region: string, head: StageText, count: number): TableBody['rows'][number] => ({
    head,
    cells: [{ ...figureOf(region, count), favour: 'neutral' }],
  })
  const own = query.region === null ? undefined : regionOf(query.region)
  const whole =
    own === undefined ? inAll(speakers, ({ t }) => t('ranking')('country')) : localInAll(speakers, own.name)
  const counts = new Map((page.facets['region'] ?? []).map(({ value, count }) => [value, count]))
  const regions = own === undefined && counts.size > 0 ? division.regions : []
  const rows = [
    row(own?.id ?? 'kazakhstan', whole, page.total),
    ...regions
      .map(({ id, shortName }) => row(id, localInAll(speakers, shortName), counts.get(id) ?? 0))
      .toSorted((a, b) => (b.cells[0]?.value ?? 0) - (a.cells[0]?.value ?? 0)),
  ]
  return {
    title,
    subtitle: inAll(speakers, ({ words, t }) =>
      t('download')('file.asOf', { date: words.formats.date(page.asOf) }),
    ),
    body: {
      kind: 'table',
      headings: [
        inAll(speakers, ({ t }) => t('ranking')('region')),
        inAll(speakers, ({ t }) => t('slides')('entries')),
      ],
      rows,
      leftOut: leftOutText('regions', speakers),
    },
    figures: rows
      .flatMap(({ head, cells }) =>
        cells.map(({ key, value, text, absence }) => ({ key, value, text, absence, label: head })),
      )
      .slice(0, MOST_FIGURES),
    cautions: [],
  }
}
