import { useTranslation } from 'react-i18next'
import { useFigureText } from '../../../i18n/figureText'
import { ABSENCE_MARKS, markOf, patternId, type AbsenceMark } from '../../../view/patterns'
import type { CompareModel } from '../../../view/compare/compareModel'
import { countSteps, stepOf } from '../../../view/compare/mapScale'
import { ScaleLegend } from './ScaleLegend'
import { PATTERNS } from './smallMapFill'
import type { SmallMapModel } from '../../../view/compare/smallMaps'

interface Props {
  readonly model: CompareModel
  readonly maps: readonly SmallMapModel[]
}

/** What the colours of all maps mean, and which marks stand on them. */
export function MultiplesLegend({ model, maps }: Props) {
  const { t } = useTranslation('multiples')
  const { t: ofLegend } = useTranslation('legend')
  const figureText = useFigureText()
  const { compare, main } = model
  const { multiples, scale, rules } = compare
  const hasOther = maps.some(({ section }) => section.figures.some((figure) => figure.isOtherRule))
  const hasMargins = maps.some(
    (map) =>
      map.scale.kind === 'distances' &&
      [...map.scale.column.distances.values()].some((distance) => distance.isWithinMargin),
  )
  const isRaw =
    multiples === 'years' &&
    main?.normalisation === 'absolute' &&
    (main.indicator.kind === 'flow' || main.indicator.kind === 'stock')
  return (
    <div className="multiples__legend">
      <p className="multiples__note">
        {multiples === 'years' && main !== null && (
          <strong>{figureText.unit(main.indicator, main.normalisation)}. </strong>
        )}
        {t(`meaning.${multiples}.${scale}`)}
      </p>
      {scale === 'one' &&
        scalesOf(maps).map((group) => {
          const first = group[0]
          return first === undefined ? null : (
            <ScaleLegend
              key={first.id}
              scale={first.scale}
              series={first.series}
              counts={sumUp(group.map((map) => countSteps(map.scale, map.section.figures, rules)))}
            />
          )
        })}
      <ul className="multiples__marks">
        {marksOn(maps, rules).map((mark) => (
          <li key={mark}>
            <svg className="multiples__mark" viewBox="0 0 28 14" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="27"
                height="13"
                fill={`url(#${patternId(PATTERNS, mark)})`}
                className="multiples__outline"
              />
            </svg>
            {ofLegend(`mark.${mark}`)}
          </li>
        ))}
        {hasOther && <li>{t(rules === 'all' ? 'otherRuleMark' : 'otherRuleOut')}</li>}
      </ul>
      {hasMargins && <p className="multiples__note">{t('marginNote')}</p>}
      {isRaw && (
        <p className="multiples__note multiples__note--caution" role="note">
          {t('caution')}
        </p>
      )}
    </div>
  )
}

/** Maps by scale, judged indicators before neutral ones: each have colours of their own. */
function scalesOf(maps: readonly SmallMapModel[]): readonly (readonly SmallMapModel[])[] {
  const groups = [...new Set(maps.map(({ scale }) => scale.colours))]
  return groups
    .filter((colours) => colours.length > 0)
    .map((colours) => maps.filter(({ scale }) => scale.colours === colours))
    .toSorted((a, b) => Number(isNeutral(a)) - Number(isNeutral(b)))
}

const isNeutral = ([first]: readonly SmallMapModel[]): boolean =>
  first?.scale.kind === 'distances' && !first.scale.isJudged

const sumUp = (counts: readonly (readonly number[])[]): readonly number[] =>
  (counts[0] ?? []).map((_, step) => counts.reduce((sum, each) => sum + (each[step] ?? 0), 0))

/** The patterns that are on any of the maps. */
function marksOn(
  maps: readonly SmallMapModel[],
  rules: CompareModel['compare']['rules'],
): readonly AbsenceMark[] {
  const found = new Set(
    maps.flatMap(({ section, scale }) =>
      section.figures.flatMap((figure) => {
        if (figure.absence !== null) return markOf(figure.absence)
        return stepOf(scale, figure, rules) === null ? ('incomparable' as const) : []
      }),
    ),
  )
  return ABSENCE_MARKS.filter((mark) => found.has(mark))
}
