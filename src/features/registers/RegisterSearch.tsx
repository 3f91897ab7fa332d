import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useViewActions } from '../../view/useView'

const PAUSE_MS = 150
const LONGEST = 120

/** One search over names, places and organisers in three languages; what is typed reaches the address after a pause. */
export function RegisterSearch({ search }: { search: string }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  const [typed, setTyped] = useState(search)
  const [told, setTold] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Cleared from outside, by a chip or the back button: the box follows.
  if (search !== told) {
    setTold(search)
    if (search !== typed.trim()) setTyped(search)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => changeRegister({ search: text.trim() }, 'replace'), PAUSE_MS)
  }
  return (
    <label className="register-search">
      <span className="visually-hidden">{t('search')}</span>
      <Icon name="search" />
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={t('search')}
        aria-describedby="register-search-hint"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <span id="register-search-hint" className="visually-hidden">
        {t('searchHint')}
      </span>
    </label>
  )
}
