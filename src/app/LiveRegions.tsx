import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { AnnounceContext } from '../view/announce'

const GAP_MS = 1000
const CLEAR_MS = 10_000

/** Speaks queued messages one a second; a message already waiting is not queued again. */
function makeSpeaker(show: (message: string) => void) {
  const queue: string[] = []
  let timer: ReturnType<typeof setTimeout> | null = null

  const next = () => {
    const message = queue.shift()
    show(message ?? '')
    timer = message === undefined ? null : setTimeout(next, queue.length > 0 ? GAP_MS : CLEAR_MS)
  }
  return {
    announce(message: string) {
      if (queue.includes(message)) return
      queue.push(message)
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
  // What is still there after the language was switched stays in the language it was said in.
  const [{ text, lang }, setSaid] = useState({ text: '', lang: '' })
  const speaker = useMemo(
    () => makeSpeaker((message) => setSaid({ text: message, lang: document.documentElement.lang })),
    [],
  )
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
