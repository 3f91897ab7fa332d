import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { boundariesQuery, registerQuery } from '../data/queries'
import PlacesMap from '../features/map/PlacesMap'
import { PlacesPanel } from '../features/registers/PlacesPanel'
import type { RegisterModel } from '../features/registers/useRegisterModel'
import { useLocalText } from '../i18n/localText'
import { FailureMessage } from '../ui/FailureMessage'
import { useViewActions } from '../view/useView'

const NONE = [] as const

/** The matching rows by place: circles on the map, the same as a list beside it; Houses of Friendship among associations. */
export default function RegisterMap({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const local = useLocalText()
  const source = useDataSource()
  const { changeRegister } = useViewActions()
  const { register, query, view } = model
  const [hasHouses, setHasHouses] = useState(true)
  const boundaries = useQuery(boundariesQuery(source, query.division, 'light'))
  const asked = useQuery({
    ...registerQuery(source, register, { ...query, limit: 0, group: 'place', hasFacets: false }),
    placeholderData: keepPreviousData,
  })
  const isWithHouses = register === 'associations'
  const housesQuery = {
    ...query,
    search: '',
    filters: {},
    from: null,
    to: null,
    sort: NONE,
    limit: 1000,
    hasFacets: false,
  }
  const houses = useQuery({ ...registerQuery(source, 'houses', housesQuery), enabled: isWithHouses })
  const groups = asked.data?.data.groups ?? NONE
  const names = useMemo(
    () => new Map(groups.map(({ key, place }) => [key, local(place?.name ?? {}).text])),
    [groups, local],
  )
  const nameOf = useCallback((id: string) => names.get(id) ?? '', [names])
  const rows = houses.data?.data.rows
  const points = useMemo(
    () =>
      hasHouses
        ? (rows ?? []).map(({ id, name, place }) => ({
            id,
            name: local(name).text,
            lon: place.lon,
            lat: place.lat,
          }))
        : NONE,
    [hasHouses, rows, local],
  )
  const choose = (place: string | null) => {
    const { place: _, ...others } = view.filters
    changeRegister(
      place === null ? { filters: others } : { filters: { ...others, place: [place] }, layout: 'table' },
    )
  }
  if (asked.isError && asked.data === undefined) {
    return <FailureMessage subject={t('placesMap')} error={asked.error} retry={() => void asked.refetch()} />
  }
  return (
    <div className="register-page__map" aria-busy={asked.isPending || boundaries.isPending}>
      {boundaries.data !== undefined && (
        <PlacesMap
          boundaries={boundaries.data.data}
          region={query.region}
          groups={groups}
          houses={points}
          nameOf={nameOf}
          onChoose={choose}
        />
      )}
      <PlacesPanel groups={groups} chosen={view.filters['place']?.[0] ?? null} onChoose={choose}>
        {isWithHouses && (
          <label className="places-panel__legend">
            <input
              type="checkbox"
              checked={hasHouses}
              onChange={(event) => setHasHouses(event.currentTarget.checked)}
            />
            <span className="places-panel__diamond" aria-hidden="true" />
            {t('houses')}
          </label>
        )}
      </PlacesPanel>
    </div>
  )
}
