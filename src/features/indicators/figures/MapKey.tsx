import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { classRanges } from '../../../view/classRanges'
import { patternFill } from '../../../view/patterns'
import { useCatalogueView } from '../../../view/useMapModel'
import type { IndicatorModel } from '../indicatorModel'
import { absenceEntries } from './mapKeyEntries'
import './map-key.css'

/** What the colours of the small map mean, how many regions have each, and who has no value. */
export function MapKey({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('legend')
  const { formats, figureText, local } = useWords()
  const { regionOf } = useCatalogueView()
  const { classification, colours, section, indicator, series, symbology } = model
  const write = (value: number) => figureText.valueNumber(value, indicator, series.normalisation)
  const ranges = classification === null ? [] : classRanges(classification, write, t)
  const names = (regions: readonly string[]) =>
    formats.list(regions.map((id) => local(regionOf(id)?.shortName ?? {}).text))
  const others = section.figures.filter(({ isOtherRule }) => isOtherRule).map(({ region }) => region)
  return (
    <div className="map-key" role="group" aria-label={t('name')}>
      <ol className="map-key__classes">
        {ranges.map((range, i) => (
          <li
            key={range}
            aria-label={t('item', {
              number: i + 1,
              of: ranges.length,
              range,
              count: section.classCounts[i] ?? 0,
            })}
          >
            <svg className="map-key__swatch" viewBox="0 0 28 14" aria-hidden="true">
              <rect width="28" height="14" fill={colours[i]} />
            </svg>
            <span aria-hidden="true">{range}</span>
            <span className="map-key__count" aria-hidden="true">
              {section.classCounts[i]}
            </span>
          </li>
        ))}
      </ol>
      {absenceEntries(section.figures).map(({ mark, absence, regions }) => (
        <p key={mark} className="map-key__note">
          <svg className="map-key__swatch" viewBox="0 0 28 14" aria-hidden="true">
            <rect width="28" height="14" fill={patternFill('indicator', absence)} />
          </svg>{' '}
          {t(`mark.${mark}`)}: {names(regions)}
        </p>
      ))}
      {others.length > 0 && <p className="map-key__note">{t('otherRule', { names: names(others) })}</p>}
      {symbology === 'circles' && <p className="map-key__note">{t('circles')}</p>}
    </div>
  )
}
