import { useTranslation } from 'react-i18next'
import { AddToPresentation } from '../../view/present/AddToPresentation'
import { useDocumentTitle } from '../../view/useDocumentTitle'
import { CompareToolbar } from './header/CompareToolbar'
import { KindSwitch } from './header/KindSwitch'
import { RegionChips } from './header/RegionChips'
import { UnknownLines } from './header/UnknownLines'
import { useCompareAnnouncement } from './header/useCompareAnnouncement'
import { useCompareWords } from './header/useCompareWords'
import { useCompareModel } from './useCompareModel'
import './compare-header.css'

/** What is compared, and how: regions, the way of comparing, and what it reads. */
export function CompareHeader() {
  const { t } = useTranslation('compare')
  const model = useCompareModel()
  const { title, message } = useCompareWords(model)
  useDocumentTitle(title)
  const onStep = useCompareAnnouncement(model, message)
  return (
    <header className="compare-header">
      <div className="compare-header__top">
        <h1 className="series-page__title">{t('title')}</h1>
        <RegionChips model={model} />
        <AddToPresentation />
      </div>
      <KindSwitch kind={model.compare.show} />
      <CompareToolbar model={model} onStep={onStep} />
      <UnknownLines model={model} />
    </header>
  )
}
