import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { RegionMark } from '../../../view/RegionMark'
import { ViewLink } from '../../../view/ViewLink'
import { Contrasts } from './Contrasts'
import { DistanceBar } from './DistanceBar'
import { distanceText } from '../../../view/compare/distanceText'
import type { SimilarModel, SimilarRow } from '../../../view/compare/similarModel'

interface Props {
  readonly model: SimilarModel
  readonly row: SimilarRow
  /** The farthest region of all. */
  readonly most: number
  readonly slot: number | null
  readonly isNear: boolean
}

const BAR = 160

/** One region: place, facts, distance in words and as a bar, where it differs most. */
export function SimilarTableRow({ model, row, most, slot, isNear }: Props) {
  const { t } = useTranslation('neighbours')
  const { local, formats } = useWords()
  const { facts } = row
  const name = local(row.of.shortName)
  return (
    <tr className={isNear ? 'similar-table__near' : undefined}>
      <td className="similar-table__place">{row.place}</td>
      <th scope="row">
        {slot !== null && <RegionMark slot={slot} />}
        <ViewLink page="region" patch={{ region: row.region }} lang={name.lang}>
          {name.text}
        </ViewLink>
        {row.mixesRules && (
          <>
            <span className="similar-table__rule" aria-hidden="true">
              ≠
            </span>
            <span className="visually-hidden">{t('similar.mixesShort')}</span>
          </>
        )}
      </th>
      <td data-label={t('similar.residents')}>
        {facts.residents === null ? t('similar.unknownFact') : formats.number(facts.residents)}
      </td>
      <td data-label={t('similar.urban')}>
        {facts.urbanShare === null ? t('similar.unknownFact') : formats.percent(facts.urbanShare, 1)}
      </td>
      {model.measure === 'profile' && <td data-label={t('similar.common')}>{formats.number(row.basis)}</td>}
      <td className="similar-table__wide" data-label={t(`similar.distance.${model.measure}`)}>
        <div className="similar-table__distance">
          <svg viewBox={`0 0 ${BAR} 8`} width={BAR} height="8" aria-hidden="true">
            <DistanceBar distance={row.distance} most={most} width={BAR} isNear={isNear} />
          </svg>
          <span>{distanceText(model, row, formats, t)}</span>
        </div>
      </td>
      <td
        className="similar-table__wide"
        data-label={t('similar.contrasts', { region: local(model.region.shortName).text })}
      >
        <Contrasts row={row} />
      </td>
    </tr>
  )
}
