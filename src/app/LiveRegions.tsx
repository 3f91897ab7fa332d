import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { AnnounceContext } from '../view/announce'

const GAP_MS = 1000
const CLEAR_MS = 10_000

/**
 * The only two live regions of the page, mounted from the start: status (polite) and alert.
 * Messages queue a second apart; a repeated one is dropped; the region empties itself after ten seconds.
 */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  const queue = useRef<string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const next = useCallback(() => {
    const text = queue.current.shift()
    setMessage(text ?? '')
    timer.current = text === undefined ? null : setTimeout(next, queue.current.length > 0 ? GAP_MS : CLEAR_MS)
  }, [])

  const announce = useCallback(
    (text: string) => {
      if (queue.current.includes(text)) return
      queue.current.push(text)
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(next, GAP_MS / 4)
    },
    [next],
  )

  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )

  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        {message}
      </div>
      <div role="alert" className="visually-hidden" />
    </AnnounceContext>
  )
}
