import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { catalogueQuery } from '../../data/queries'
import type { Catalogue } from '../../domain/catalogue'
import { localMoment } from '../../domain/localMoment'
import type { RevisedFigure } from '../../domain/revisedFigures'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { PageNote } from '../../ui/PageNote'
import { useAnnounce } from '../../view/announce'
import './revision-note.css'

/** A note is read at a glance; whoever needs all of them has the table and its file. */
const MOST_LISTED = 6

interface Props {
  readonly at: Date
  readonly changes: readonly RevisedFigure[]
  readonly onClose: () => void
}

/** Says that figures were revised while the page was open, how many, and which. */
export function RevisionNote({ at, changes, onClose }: Props) {
  const { t } = useTranslation('revisions')
  const announce = useAnnounce()
  const catalogue = useQuery(catalogueQuery(useDataSource())).data?.data
  const title = t('title', { count: changes.length, time: localMoment(at).time })
  useEffect(() => announce(title), [announce, title])
  if (catalogue === undefined) return null
  return (
    <PageNote name="revisions" close={t('close')} onClose={onClose}>
      <div>
        <p className="revision-note__title">{title}</p>
        <details>
          <summary className="revision-note__summary">{t('which')}</summary>
          <ul className="revision-note__list">
            {changes.slice(0, MOST_LISTED).map((change) => (
              <RevisedLine
                key={`${change.indicator} ${change.region} ${change.period}`}
                change={change}
                catalogue={catalogue}
              />
            ))}
          </ul>
          {changes.length > MOST_LISTED && <p>{t('more', { count: changes.length - MOST_LISTED })}</p>}
        </details>
      </div>
    </PageNote>
  )
}

function RevisedLine({ change, catalogue }: { change: RevisedFigure; catalogue: Catalogue }) {
  const { t } = useTranslation('revisions')
  const formats = useFormats()
  const local = useLocalText()
  const indicator = catalogue.indicators.find(({ id }) => id === change.indicator)
  const division = catalogue.divisions.find(({ id }) => id === change.division)
  const region = division?.regions.find(({ id }) => id === change.region)
  const written = (value: number | null) =>
    value === null ? t('none') : formats.number(value, indicator?.decimals)
  return (
    <li>
      {t('line', {
        indicator: indicator === undefined ? change.indicator : local(indicator.name).text,
        region: region === undefined ? change.region : local(region.shortName).text,
        period: formats.period(change.period, 'short'),
        before: written(change.before),
        after: written(change.after),
      })}
    </li>
  )
}
