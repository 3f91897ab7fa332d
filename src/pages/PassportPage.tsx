import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../domain/region'
import { Passport } from '../features/region/passport/Passport'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { Icon } from '../ui/Icon'
import { AddToPresentation } from '../view/present/AddToPresentation'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useRegionModel } from '../view/useRegionModel'
import { useView } from '../view/useView'
import { ViewLink } from '../view/ViewLink'
import { RegionFrame } from './RegionFrame'
import './print-page.css'

/** Languages of the printed passport, the state language first. */
export const languagesOf = (language: Language, second: Language | null): readonly Language[] =>
  LANGUAGES.filter((each) => each === language || each === second)

/** The passport as it will be printed, and the button that prints it. */
export default function PassportPage() {
  return (
    <RegionFrame>
      <PassportPreview />
    </RegionFrame>
  )
}

function PassportPreview() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const { view } = useView()
  const { region, period } = useRegionModel()
  const name = local(region.name).text
  useDocumentTitle(t('documentTitle', { region: name, period: formats.period(period, 'long') }))
  return (
    <div className="print-page">
      <div className="print-page__tools">
        <h1 className="visually-hidden" tabIndex={-1}>
          {t('documentTitle', { region: name, period: formats.period(period, 'long') })}
        </h1>
        <ViewLink className="button" page="region" patch={{ second: null }}>
          <Icon name="previous" />
          {t('sheet.back')}
        </ViewLink>
        <button type="button" className="button button--primary" onClick={() => print()}>
          <Icon name="print" />
          {t('sheet.print')}
        </button>
        <AddToPresentation />
        <p className="print-page__hint">{t('sheet.hint')}</p>
      </div>
      <Passport languages={languagesOf(view.language, view.second)} />
    </div>
  )
}
