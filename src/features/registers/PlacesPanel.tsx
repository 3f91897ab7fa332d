import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterGroup } from '../../domain/register/register'
import { useFormats } from '../../i18n/formats/formats'
import { useRegisterWords } from './useRegisterWords'
import './places-panel.css'

interface Props {
  readonly groups: readonly RegisterGroup[]
  readonly chosen: string | null
  readonly onChoose: (placeId: string | null) => void
  /** Shown under the chosen place. */
  readonly children: ReactNode
}

/** Everything on the map as a list: places with their counts, the largest first. */
export function PlacesPanel({ groups, chosen, onChoose, children }: Props) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const words = useRegisterWords()
  const ordered = groups.toSorted((a, b) => b.count - a.count)
  return (
    <section className="places-panel" aria-label={t('places')}>
      <h2>{t('places')}</h2>
      {children}
      <ol>
        {ordered.map(({ key, count, place }) => {
          const name = words.local(place?.name ?? {})
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={key === chosen}
                aria-label={t('placeCount', { place: name.text, number: count })}
                onClick={() => onChoose(key === chosen ? null : key)}
              >
                <span lang={name.lang}>{name.text}</span>
                <strong>{formats.number(count)}</strong>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
