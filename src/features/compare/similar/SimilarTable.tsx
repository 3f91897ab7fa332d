import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import { NEAREST, type SimilarModel } from '../../../view/compare/similarModel'
import { SimilarTableRow } from './SimilarTableRow'

interface Props {
  readonly model: SimilarModel
  readonly slotOf: CompareModel['regions']['slotOf']
}

/** The chosen region and, below it, all others by nearness with the facts that the measure rests on. */
export function SimilarTable({ model, slotOf }: Props) {
  const { t } = useTranslation('neighbours')
  const { local, formats } = useWords()
  const { region, facts, measure, rows } = model
  const isProfile = measure === 'profile'
  const most = Math.max(...rows.map(({ distance }) => distance))
  const short = local(region.shortName).text
  return (
    <div
      className="similar-view__scroll"
      role="region"
      aria-label={t('similar.scroll')}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="similar-table">
        <caption className="visually-hidden">
          {t('similar.caption', { measure: t(`similar.by.${measure}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span aria-hidden="true">{t('similar.number')}</span>
              <span className="visually-hidden">{t('similar.place')}</span>
            </th>
            <th scope="col">{t('similar.region')}</th>
            <th scope="col">{t('similar.residents')}</th>
            <th scope="col">{t('similar.urban')}</th>
            {isProfile && <th scope="col">{t('similar.common')}</th>}
            <th scope="col" className="similar-table__wide">
              {t(`similar.distance.${measure}`)}
            </th>
            <th scope="col" className="similar-table__wide">
              {t('similar.contrasts', { region: short })}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="similar-table__chosen">
            <td>
              <span aria-hidden="true">★</span>
            </td>
            <th scope="row" lang={local(region.name).lang}>
              {short}
            </th>
            <td data-label={t('similar.residents')}>
              {facts.residents === null ? t('similar.unknownFact') : formats.number(facts.residents)}
            </td>
            <td data-label={t('similar.urban')}>
              {facts.urbanShare === null ? t('similar.unknownFact') : formats.percent(facts.urbanShare, 1)}
            </td>
            {isProfile && <td data-label={t('similar.common')}>{formats.number(model.basis)}</td>}
            <td colSpan={2} className="similar-table__wide">
              {t('similar.chosen')}
            </td>
          </tr>
          {rows.map((row, index) => (
            <SimilarTableRow
              key={row.region}
              model={model}
              row={row}
              most={most}
              slot={slotOf(row.region)}
              isNear={index < NEAREST}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
