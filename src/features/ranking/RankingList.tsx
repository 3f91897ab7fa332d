import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../domain/crossSection'
import type { RegionId } from '../../domain/region'
import { useFigureText, type ChangeText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { observationKey } from '../../view/observationKey'
import { useCompared } from '../../view/useCompared'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { RankingRow, type RowTexts } from './RankingRow'
import './ranking-list.css'

/** All regions, best first; those of another rule apart, those without a value at the end with the reason. */
export function RankingList() {
  const { t } = useTranslation('ranking')
  const model = useMapModel()
  const { change } = useViewActions()
  const textsOf = useRowTexts()
  const { slotOf } = useCompared()
  const { crossSection, colours, selection, indicator } = model
  const figures = crossSection.order.flatMap((id) => model.figureOf(id) ?? [])
  const max = Math.max(0, ...figures.map((figure) => figure.value ?? 0))
  const groups = [
    {
      key: 'ranked',
      title: null,
      rows: figures.filter((figure) => figure.value !== null && !figure.isOtherRule),
    },
    { key: 'apart', title: t('apart'), rows: figures.filter((figure) => figure.isOtherRule) },
    { key: 'absent', title: t('absent'), rows: figures.filter((figure) => figure.value === null) },
  ].filter((group) => group.rows.length > 0)
  const select = useCallback(
    (region: RegionId, isSelected: boolean) => change({ region: isSelected ? null : region }),
    [change],
  )

  return (
    <div className="ranking-list">
      <div className="ranking-list__head">
        <h2 className="ranking-list__title">{t('title')}</h2>
        <p className="ranking-list__caption">{t('caption')}</p>
      </div>
      {groups.map((group) => (
        <div key={group.key}>
          {group.title !== null && <h3 className="ranking-list__group">{group.title}</h3>}
          <ol className="ranking-list__rows">
            {group.rows.map((figure) => {
              const texts = textsOf(figure)
              return (
                <RankingRow
                  key={figure.region}
                  region={figure.region}
                  {...texts}
                  better={indicator.better}
                  share={figure.value === null || max === 0 ? 0 : figure.value / max}
                  colour={figure.classIndex === null ? null : (colours[figure.classIndex] ?? null)}
                  isMissing={figure.value === null}
                  isSelected={selection.region === figure.region}
                  slot={slotOf(figure.region)}
                  onSelect={select}
                />
              )
            })}
          </ol>
        </div>
      ))}
    </div>
  )
}

/** Place as a number or a band: "3", "3–9", or a dash where there is none. */
const placeText = ({ rank }: RegionFigure): string =>
  rank === null ? '–' : rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`

const changeTexts = ({ text, spoken, direction }: ChangeText) => ({
  change: text,
  spokenChange: spoken,
  direction,
})

function useRowTexts(): (figure: RegionFigure) => RowTexts {
  const { t } = useTranslation('ranking')
  const model = useMapModel()
  const figureText = useFigureText()
  const local = useLocalText()
  const { slotOf } = useCompared()
  const { indicator, selection } = model
  return (figure) => {
    const name = local(model.regionOf(figure.region)?.shortName ?? {})
    return {
      name: name.text,
      place: placeText(figure),
      spokenPlace: figureText.rank(figure.rank),
      value:
        figure.value === null
          ? figureText.absence(figure.absence ?? 'not-in-data')
          : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
            figureText.statusMark(figure.status),
      marks: (figure.isOtherRule ? ' ≠' : '') + (figure.isCloseCall ? ' •' : ''),
      marksText: [
        figure.isCloseCall ? t('close') : '',
        slotOf(figure.region) === null ? '' : t('inComparison'),
      ]
        .filter((mark) => mark !== '')
        .join(', '),
      ...changeTexts(figureText.change(figure.change)),
      observation: observationKey(model, figure.region),
    }
  }
}
