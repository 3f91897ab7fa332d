import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/localText'
import { useRegionModel } from '../../view/useRegionModel'
import { FiguresRow } from './FiguresRow'
import './figures-table.css'

/** Every indicator of the region: value, change, place, the country beside it, the plan. */
export function FiguresTable() {
  const { t } = useTranslation('region')
  const local = useLocalText()
  const { catalogue, rows } = useRegionModel()
  return (
    <div
      className="figures-table"
      role="region"
      aria-label={t('scrollFigures')}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t('national')}</th>
            <th scope="col">{t('planColumn')}</th>
          </tr>
        </thead>
        {catalogue.programme.directions.map((direction) => {
          const own = rows.filter(({ indicator }) => indicator.direction === direction.id)
          const name = local(direction.name)
          return own.length === 0 ? null : (
            <tbody key={direction.id}>
              <tr className="figures-table__direction">
                <th scope="rowgroup" colSpan={6} lang={name.lang}>
                  {direction.id} {name.text}
                </th>
              </tr>
              {own.map((row) => (
                <FiguresRow key={row.indicator.id} row={row} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
