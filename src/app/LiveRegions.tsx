import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { i18n } from '../i18n/i18n'
import { AnnounceContext } from '../view/announce'

const GAP_MS = 1000
const CLEAR_MS = 10_000

/** A message and the language it was said in, whatever the page speaks when its turn comes. */
interface Said {
  readonly text: string
  readonly lang: string
}

const SILENCE: Said = { text: '', lang: '' }

/** Speaks queued messages one a second; a message already waiting is not queued again. */
function makeSpeaker(show: (said: Said) => void) {
  const queue: Said[] = []
  let timer: ReturnType<typeof setTimeout> | null = null

  const next = () => {
    const said = queue.shift()
    show(said ?? SILENCE)
    timer = said === undefined ? null : setTimeout(next, queue.length > 0 ? GAP_MS : CLEAR_MS)
  }
  return {
    announce(text: string) {
      if (queue.some((waiting) => waiting.text === text)) return
      queue.push({ text, lang: i18n.language })
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(next, GAP_MS / 4)
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}

/**
 * The only two live regions of the page, mounted from the start: status (polite) and alert.
 * Alert is for lost work, sign-in and refused imports; nothing on the map page uses it lightly.
 */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [{ text, lang }, setSaid] = useState(SILENCE)
  const speaker = useMemo(() => makeSpeaker(setSaid), [])
  useEffect(() => () => speaker.stop(), [speaker])

  return (
    <AnnounceContext value={speaker.announce}>
      {children}
      <div role="status" className="visually-hidden" lang={lang === '' ? undefined : lang}>
        {text}
      </div>
      <div role="alert" className="visually-hidden" />
    </AnnounceContext>
  )
}
