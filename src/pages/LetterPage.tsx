import { useTranslation } from 'react-i18next'
import { Letter } from '../features/region/Letter'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { Icon } from '../ui/Icon'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useRegionModel } from '../view/useRegionModel'
import { ViewLink } from '../view/ViewLink'
import { RegionFrame } from './RegionFrame'
import './print-page.css'

/** The reporting worklist as a letter. */
export default function LetterPage() {
  return (
    <RegionFrame>
      <LetterPreview />
    </RegionFrame>
  )
}

function LetterPreview() {
  const { t } = useTranslation('region')
  const { t: tNarrative } = useTranslation('narrative')
  const formats = useFormats()
  const local = useLocalText()
  const { region, period } = useRegionModel()
  useDocumentTitle(
    `${tNarrative('letter.title')}: ${local(region.name).text}, ${formats.period(period, 'long')}`,
  )
  return (
    <div className="print-page">
      <div className="print-page__tools">
        <ViewLink className="button" page="region" patch={{}}>
          <Icon name="previous" />
          {t('sheet.back')}
        </ViewLink>
        <button type="button" className="button button--primary" onClick={() => print()}>
          <Icon name="print" />
          {t('sheet.print')}
        </button>
      </div>
      <Letter />
    </div>
  )
}
