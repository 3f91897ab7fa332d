import { useTranslation } from 'react-i18next'
import type { Language } from '../../../domain/region'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { useRegionModel } from '../../../view/useRegionModel'
import { useNarrative } from '../useNarrative'
import { LocatorMap } from '../LocatorMap'
import { useRegionFacts } from '../RegionHeader'
import { AddressCode } from './AddressCode'
import { Both } from './Both'
import { PrintedCards } from './PrintedCards'
import { PrintedLists } from './PrintedLists'
import { PrintedRegisters } from './PrintedRegisters'
import { Sheet } from './Sheet'

/** Who and where, what changed, the headline figures, the registers. */
export function FirstSheet({ languages }: { languages: readonly Language[] }) {
  const { region, division } = useRegionModel()
  return (
    <Sheet page={1} languages={languages}>
      <div className="sheet__head">
        <Both languages={languages} className="sheet__names">
          <Names />
        </Both>
        <div className="sheet__locator">
          <LocatorMap division={division.id} region={region.id} />
        </div>
        <AddressCode languages={languages} />
      </div>
      <Both languages={languages} className="sheet__news">
        <News most={languages.length === 1 ? 6 : 4} />
      </Both>
      <PrintedCards languages={languages} />
      {languages.length === 1 && (
        <Both languages={languages} className="sheet__registers">
          <PrintedRegisters />
          <PrintedLists />
        </Both>
      )}
    </Sheet>
  )
}

function Names() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const { region, period } = useRegionModel()
  const facts = useRegionFacts()
  return (
    <>
      <p className="sheet__eyebrow">
        {t('passport')} · {formats.period(period, 'long')}
      </p>
      <p className="sheet__name" role="heading" aria-level={1}>
        {local(region.name).text}
      </p>
      <p className="sheet__facts">{facts.join(' · ')}</p>
    </>
  )
}

/** The weightiest sentences, as many as the sheet has room for. */
function News({ most }: { most: number }) {
  const { t } = useTranslation('narrative')
  const { sentences } = useNarrative()
  return (
    <>
      <p className="sheet__title" role="heading" aria-level={2}>
        {t('title')}
      </p>
      {sentences.length === 0 && <p>{t('none')}</p>}
      <ul>
        {sentences.slice(0, most).map(({ text, fact }) => (
          <li key={text} className={`sheet__sentence sheet__sentence--${fact.tone}`}>
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
