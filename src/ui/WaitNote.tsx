import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../i18n/formats/clock'

interface Props {
  /** Milliseconds of this computer's clock. */
  readonly until: number
  /** What stands in its place once the time has come. */
  readonly over: ReactNode
}

/** A wait shorter than this is told to the second, a longer one to the minute. */
const SHORT = 120_000

const MINUTE = 60_000

/** Milliseconds left; counts by itself, also after the computer has slept. */
function useLeft(until: number): number {
  const [now, setNow] = useState(Date.now)
  const isOver = now >= until
  useEffect(() => {
    if (isOver) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isOver])
  return Math.max(0, until - now)
}

/** Until when the server asks to wait. The page asks again by itself then, so that nobody has to press anything. */
export default function WaitNote({ until, over }: Props) {
  const { t } = useTranslation('errors')
  const left = useLeft(until)
  // As long as it was when it was first said: the time on show must not change its form.
  const [isShort] = useState(left < SHORT)
  if (left === 0) return over
  return (
    <>
      <p>{t('wait.until', { time: clockTime(until, isShort ? 'second' : 'minute') })}</p>
      <p className="failure__advice">{t('wait.byItself')}</p>
      <p role="timer" className="failure__advice">
        {left < MINUTE
          ? t('wait.seconds', { count: Math.ceil(left / 1000) })
          : t('wait.minutes', { count: Math.ceil(left / MINUTE) })}
      </p>
    </>
  )
}
