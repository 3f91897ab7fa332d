import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrokenCopy } from '../../../data/decks/deckRecord'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import { saveBlob, safeFileName } from '../../../ui/files/saveBlob'
import { useDeckText } from '../deckText'

interface Props {
  readonly keys: readonly string[]
  readonly onChange: () => void
}

/** Records that were damaged and put aside byte by byte: to be downloaded, or deleted by hand. */
export function DamagedCopies({ keys, onChange }: Props) {
  const { t } = useTranslation('deck')
  const store = useDeckStore()
  const { moment } = useDeckText()
  const [copies, setCopies] = useState<readonly BrokenCopy[]>([])
  const asked = keys.join('\n')
  useEffect(() => {
    let isWanted = true
    void Promise.all(asked.split('\n').map((key) => store.readBroken(key))).then((read) => {
      if (isWanted) setCopies(read.filter((copy) => copy !== null))
    })
    return () => {
      isWanted = false
    }
  }, [store, asked])
  if (copies.length === 0) return null
  return (
    <section className="deck-list__damaged" aria-labelledby="damaged-copies">
      <h2 id="damaged-copies">{t('damagedCopies.title')}</h2>
      <p>{t('damagedCopies.text')}</p>
      <ul>
        {copies.map(({ key, id, at, text }) => (
          <li key={key} className="deck-list__damaged-copy">
            <button
              type="button"
              className="button"
              onClick={() => saveBlob(new Blob([text]), safeFileName(`Birlik_${id}_damaged`, 'json'))}
            >
              {t('damagedCopies.download', { date: moment(at) })}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => void store.removeBroken(key).then(onChange)}
            >
              {t('damagedCopies.remove', { date: moment(at) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
