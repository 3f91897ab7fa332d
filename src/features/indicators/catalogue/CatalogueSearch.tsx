import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import { useView } from '../../../view/useView'

const PAUSE_MS = 150
const LONGEST = 120

/** Search by name in three languages, Latin Kazakh and codes; what is typed reaches the address after a pause. */
export function CatalogueSearch() {
  const { t } = useTranslation('indicators')
  const { indicators, changeIndicators } = useView()
  const { search } = indicators
  const [typed, setTyped] = useState(search)
  const [told, setTold] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Cleared from outside, by a button or the back button: the box follows.
  if (search !== told) {
    setTold(search)
    if (search !== typed.trim()) setTyped(search)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => changeIndicators({ search: text.trim() }, 'replace'), PAUSE_MS)
  }
  return (
    <label className="catalogue-search">
      <span className="visually-hidden">{t('search')}</span>
      <Icon name="search" />
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={t('search')}
        aria-describedby="catalogue-search-hint"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <span id="catalogue-search-hint" className="visually-hidden">
        {t('searchHint')}
      </span>
    </label>
  )
}
