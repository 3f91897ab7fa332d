import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import { useWords } from '../../../i18n/words'
import { ScrollTable } from '../ScrollTable'
import type { IndicatorModel } from '../indicatorModel'
import { RankingTableRow } from './RankingTableRow'
import './ranking-card.css'

const COLUMNS = 5

interface Group {
  readonly key: string
  readonly title: string | null
  readonly figures: readonly RegionFigure[]
}

/** All regions at the period on show: those that count alike, those of another rule, those without a value. */
export function RankingCard({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('ranking')
  const { t: tOwn } = useTranslation('indicators')
  const { t: tTable } = useTranslation('table')
  const { formats, local } = useWords()
  const { section, figureOf, indicator, series, period } = model
  const caption = tTable('caption', {
    indicator: local(indicator.name).text,
    period: formats.span(period, series.span, 'long'),
  })
  const figures = section.order.flatMap((id) => figureOf(id) ?? [])
  const max = Math.max(0, ...figures.map(({ value }) => value ?? 0))
  const hasBands = figures.some(({ rank }) => rank !== null && rank.from !== rank.to)
  const all: readonly Group[] = [
    {
      key: 'ranked',
      title: null,
      figures: figures.filter(({ value, isOtherRule }) => value !== null && !isOtherRule),
    },
    { key: 'apart', title: `≠ ${t('apart')}`, figures: figures.filter(({ isOtherRule }) => isOtherRule) },
    { key: 'absent', title: t('absent'), figures: figures.filter(({ value }) => value === null) },
  ]
  return (
    <>
      <div className="indicator-card__head">
        <h2 className="indicator-card__title">{t('title')}</h2>
        <p className="indicator-card__caption">{t('caption')}</p>
      </div>
      <ScrollTable label={caption} className="ranking-card__table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t('region')}</th>
            <th scope="col" colSpan={2}>
              {t('value')}
            </th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        {all
          .filter((group) => group.figures.length > 0)
          .map((group) => (
            <tbody key={group.key}>
              {group.title !== null && (
                <tr className="ranking-card__group">
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    {group.title}
                  </th>
                </tr>
              )}
              {group.figures.map((figure) => (
                <RankingTableRow key={figure.region} figure={figure} model={model} max={max} />
              ))}
            </tbody>
          ))}
      </ScrollTable>
      <p className="indicator-card__note ranking-card__signs">{tOwn('signs')}</p>
      {hasBands && <p className="indicator-card__note">{tOwn('bands')}</p>}
      {indicator.better === 'neutral' && <p className="indicator-card__note">{tOwn('notJudged')}</p>}
    </>
  )
}
