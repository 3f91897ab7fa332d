import { useTranslation } from 'react-i18next'
import type { Fact } from '../../domain/narrative/fact'
import { useRegionModel } from '../../view/useRegionModel'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'
import { useNarrative } from './useNarrative'
import './narrative-panel.css'

/** What changed this quarter, in sentences; each leads to the view that proves it. */
export default function NarrativePanel() {
  const { t } = useTranslation('narrative')
  const { sentences, withheld } = useNarrative()
  return (
    <div className="narrative-panel">
      <h2 className="narrative-panel__title">{t('title')}</h2>
      {sentences.length === 0 ? (
        <p className="narrative-panel__none">{t('none')}</p>
      ) : (
        <ul className="narrative-panel__list">
          {sentences.map(({ text, lang, fact }) => (
            <li
              key={text}
              className={`narrative-panel__item narrative-panel__item--${fact.tone}`}
              lang={lang}
            >
              <ProofLink fact={fact}>{text}</ProofLink>
            </li>
          ))}
        </ul>
      )}
      {withheld.length > 0 && (
        <p className="narrative-panel__none">
          {t('withheld', { count: withheld.length, number: withheld.length })}
        </p>
      )}
    </div>
  )
}

/** The sentence itself leads to the view that proves it: on the map, or further down the page. */
function ProofLink({ fact, children }: { fact: Fact; children: string }) {
  const { t } = useTranslation('narrative')
  const { region } = useRegionModel()
  const { page, indicator, period, span, normalisation, view, anchor } = fact.proof
  const hint = <span className="visually-hidden">{t('proof')}</span>
  if (page === 'region') {
    return anchor === null ? (
      children
    ) : (
      <a className="narrative-panel__link" href={`#${anchor}`}>
        {children} {hint}
      </a>
    )
  }
  const patch = { ...FRESH_INDICATOR, indicator, period, span, normalisation, region: region.id }
  return (
    <ViewLink className="narrative-panel__link" page="map" patch={{ ...patch, kind: view ?? 'map' }}>
      {children} {hint}
    </ViewLink>
  )
}
