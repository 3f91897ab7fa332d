import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { useHighlight, useIsHighlighted } from '../../../view/highlight'
import { useView } from '../../../view/useView'
import { ViewLink } from '../../../view/ViewLink'
import { sharePercent } from '../../../view/programme/sharePercent'
import { SIGHT_COLOURS } from './drawnSights'
import { sightClass } from '../../../domain/blindSpots'
import type { GapsModel, ShownSight } from './gapsModel'

/** The regions, least seen first. A name chooses its region, like a click on the map. */
export function RegionSights({ gaps }: { gaps: GapsModel }) {
  const { t } = useTranslation('programme')
  const { formats } = useWords()
  return (
    <table className="region-sights">
      <caption className="region-sights__caption">{t('sorted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col">{t('seenColumn')}</th>
          <th scope="col" className="region-sights__share-head">
            {t('shareColumn')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('passport')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.sights.map((sight) => (
          <SightRow
            key={sight.region}
            sight={sight}
            seen={t('seenOf', {
              seen: formats.number(sight.seen),
              of: formats.number(gaps.spots.monitorable),
            })}
            isSelected={gaps.selected?.region === sight.region}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly sight: ShownSight
  readonly seen: string
  readonly isSelected: boolean
}

function SightRow({ sight, seen, isSelected }: RowProps) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const { change } = useView()
  const highlight = useHighlight()
  const { region, share } = sight
  const isHighlighted = useIsHighlighted(region)
  const name = local(sight.shortName)
  return (
    <tr
      className="region-sights__row"
      aria-current={isSelected ? 'true' : undefined}
      data-highlighted={isHighlighted ? '' : undefined}
      onPointerEnter={() => highlight.set(region)}
      onPointerLeave={() => highlight.set(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="region-sights__name"
          aria-pressed={isSelected}
          lang={name.lang}
          onFocus={() => highlight.set(region)}
          onBlur={() => highlight.set(null)}
          onClick={() => change({ region: isSelected ? null : region })}
        >
          {name.text}
        </button>
      </th>
      <td>{seen}</td>
      <td>
        <span className="region-sights__share">
          <b>{share === null ? '—' : sharePercent(share, formats)}</b>
          {share !== null && (
            <svg
              className="region-sights__bar"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className="region-sights__track" width="100" height="10" />
              <rect width={share.toFixed(1)} height="10" fill={SIGHT_COLOURS[sightClass(share)]} />
            </svg>
          )}
        </span>
      </td>
      <td>
        <ViewLink page="region" patch={{ region }} label={t('openRegion', { name: name.text })}>
          {t('passport')}
        </ViewLink>
      </td>
    </tr>
  )
}
