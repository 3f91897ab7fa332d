import { useLocalText } from '../../i18n/localText'
import { headlinesOf } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'
import { KpiCard } from './KpiCard'
import './kpi-cards.css'

/** Headline indicators by direction of the programme. */
export function KpiCards() {
  const local = useLocalText()
  const { catalogue, rows } = useRegionModel()
  return (
    <div className="kpi-cards">
      {catalogue.programme.directions.map((direction) => {
        const headlines = headlinesOf(rows, direction.id)
        if (headlines.length === 0) return null
        const name = local(direction.name)
        return (
          <section key={direction.id} className="kpi-cards__direction">
            <h2 className="kpi-cards__title" lang={name.lang}>
              <span className="kpi-cards__code">{direction.id}</span> {name.text}
            </h2>
            <ul className="kpi-cards__list">
              {headlines.map((row) => (
                <KpiCard key={row.indicator.id} row={row} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
