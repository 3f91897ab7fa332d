import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A table copied from a spreadsheet: its cells are parted by tabs. */
export function PasteTable({ onText }: { onText: (name: string, text: string) => void }) {
  const { t } = useTranslation('own')
  const [text, setText] = useState('')
  return (
    <div className="own-paste">
      <label>
        <span>{t('choose.pasteLabel')}</span>
        <textarea
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        className="button"
        disabled={text.trim() === ''}
        onClick={() => onText(t('choose.pasted'), text)}
      >
        {t('choose.pasteRead')}
      </button>
    </div>
  )
}
