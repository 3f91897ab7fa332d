import { useEffect, useState } from 'react'

/** Asks for a lock and gives it back at once. */
async function isGranted(): Promise<boolean> {
  if (!('wakeLock' in navigator)) return false
  try {
    const lock = await navigator.wakeLock.request('screen')
    await lock.release()
    return true
  } catch {
    return false
  }
}

/** Whether the screen will stay awake, asked and not guessed: on a low battery it is refused. Null while it is asked. */
export function useWakeCheck(): boolean | null {
  const [answer, setAnswer] = useState<boolean | null>(null)
  useEffect(() => {
    let isWanted = true
    void isGranted().then((granted) => {
      if (isWanted) setAnswer(granted)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return answer
}
