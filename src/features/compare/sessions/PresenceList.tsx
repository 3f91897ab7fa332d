import { useTranslation } from 'react-i18next'
import { useWords, type Words } from '../../../i18n/words'
import { FRESH_INDICATOR } from '../../../view/view'
import { ViewLink } from '../../../view/ViewLink'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { Presence } from '../../../view/compare/compareSessions'

interface Props {
  readonly model: CompareModel
  readonly kind: 'appeared' | 'silent'
  readonly rows: readonly Presence[]
}

/** Indicators shown at once; the others are folded away. */
const AT_ONCE = 8

/** Figures that one session has and the other has not, by indicator, with the names of the regions. */
export function PresenceList({ model, kind, rows }: Props) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  const figures = rows.reduce((sum, { regions }) => sum + regions.length, 0)
  const first = rows.slice(0, AT_ONCE)
  const rest = rows.slice(AT_ONCE)
  if (rows.length === 0) return <p className="sessions__note">{t(`${kind}.none`)}</p>
  return (
    <>
      <p className="sessions__note">
        {t('inIndicators', {
          figures: t('figures', { count: figures }),
          indicators: t('indicators', { count: rows.length }),
        })}
      </p>
      <p className="sessions__note">{t('byRegion', { regions: regionCounts(model, rows, words) })}</p>
      <Rows model={model} rows={first} />
      {rest.length > 0 && (
        <details className="session-news__more">
          <summary>{t('more', { count: rest.length })}</summary>
          <Rows model={model} rows={rest} />
        </details>
      )}
    </>
  )
}

/** "Almaty 32, Mangystau 4": most first, then in the order of the division. */
function regionCounts(model: CompareModel, rows: readonly Presence[], { local, formats }: Words): string {
  const all = rows.flatMap(({ regions }) => regions)
  return model.series.division.regions
    .map(({ id, shortName }) => ({
      name: local(shortName).text,
      count: all.filter((each) => each === id).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${name} ${formats.number(count)}`)
    .join(', ')
}

function Rows({ model, rows }: Pick<Props, 'model' | 'rows'>) {
  const { local, formats } = useWords()
  const nameOf = (id: string) =>
    local(model.series.division.regions.find((region) => region.id === id)?.shortName ?? {}).text
  return (
    <ul className="session-news__list">
      {rows.map(({ series, pair, regions }) => {
        const { indicator, normalisation } = series
        const name = local(indicator.name)
        return (
          <li key={indicator.id}>
            <ViewLink
              page="map"
              patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period: pair.later, normalisation }}
              lang={name.lang}
            >
              {name.text}
            </ViewLink>{' '}
            <span className="session-news__count">{formats.number(regions.length)}</span>
            <p>{formats.list(regions.map(nameOf))}</p>
          </li>
        )
      })}
    </ul>
  )
}
