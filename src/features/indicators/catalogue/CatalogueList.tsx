import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import { CatalogueTable } from './CatalogueTable'
import type { ShownRow } from './useCatalogueRows'
import './catalogue-list.css'

/** The indicators by direction and field of the programme; in another order, as one list. */
export function CatalogueList({ rows }: { rows: readonly ShownRow[] }) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const { catalogue } = useAllSeries()
  const { indicators: view } = useView()
  if (view.sort !== 'programme') {
    return (
      <section className="catalogue-list series-page__card">
        <h2 className="visually-hidden">{t('list')}</h2>
        <CatalogueTable label={t('list')} groups={[{ name: null, rows }]} />
      </section>
    )
  }
  return catalogue.programme.directions.map((direction) => {
    const own = rows.filter(({ indicator }) => indicator.direction === direction.id)
    if (own.length === 0) return null
    const name = local(direction.name)
    const groups = direction.fields.flatMap((field) => {
      const inField = own.filter(({ indicator }) => indicator.field === field.id)
      return inField.length === 0 ? [] : [{ name: local(field.name), rows: inField }]
    })
    return (
      <section key={direction.id} className="catalogue-list series-page__card">
        <h2 className="catalogue-list__direction" lang={name.lang}>
          <span className="catalogue-list__number">{direction.id}</span> {name.text}
        </h2>
        <CatalogueTable label={`${direction.id} ${name.text}`} groups={groups} />
      </section>
    )
  })
}
