import type { Language } from '../../../domain/region'
import { useLocalText } from '../../../i18n/localText'
import { headlinesOf } from '../../../view/regionModel'
import { useRegionModel } from '../../../view/useRegionModel'
import { Both } from './Both'
import { PrintedCard } from './PrintedCard'

/** Headline indicators by direction, three in a row. */
export function PrintedCards({ languages }: { languages: readonly Language[] }) {
  const { catalogue, rows } = useRegionModel()
  return (
    <div className="printed-cards">
      {catalogue.programme.directions.map((direction) => (
        <section key={direction.id} className="printed-cards__direction">
          <Both languages={languages} className="printed-cards__title">
            <DirectionName id={direction.id} />
          </Both>
          <div className="printed-cards__list">
            {headlinesOf(rows, direction.id)
              .slice(0, 3)
              .map((row) => (
                <PrintedCard key={row.indicator.id} row={row} languages={languages} />
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function DirectionName({ id }: { id: string }) {
  const local = useLocalText()
  const { catalogue } = useRegionModel()
  const direction = catalogue.programme.directions.find((candidate) => candidate.id === id)
  return (
    <>
      {id} {local(direction?.name ?? {}).text}
    </>
  )
}
