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
              {text} <ProofLink fact={fact} text={text} />
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

function ProofLink({ fact, text }: { fact: Fact; text: string }) {
  const { t } = useTranslation('narrative')
  const { region } = useRegionModel()
  const { page, indicator, period, span, normalisation, view, anchor } = fact.proof
  if (page === 'region') {
    return anchor === null ? null : (
      <a className="narrative-panel__proof" href={`#${anchor}`} aria-label={`${t('proof')}: ${text}`}>
        {t('proof')}
      </a>
    )
  }
  const patch = { ...FRESH_INDICATOR, indicator, period, span, normalisation, region: region.id }
  return (
    <ViewLink
      className="narrative-panel__proof"
      page="map"
      patch={{ ...patch, kind: view ?? 'map' }}
      label={`${t('proof')}: ${text}`}
    >
      {t('proof')}
    </ViewLink>
  )
}
