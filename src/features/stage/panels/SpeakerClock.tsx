import { useEffect, useState } from 'react'
import type { Deck } from '../../../domain/deck/deck'
import type { StageKey } from '../stageWords'

const two = (value: number): string => String(value).padStart(2, '0')

/** "1:05:09", "05:09"; a duration that has run over has a minus. */
export function durationText(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds))
  const hours = Math.trunc(whole / 3600)
  const rest = `${two(Math.trunc((whole % 3600) / 60))}:${two(whole % 60)}`
  return `${seconds <= -1 ? '−' : ''}${hours > 0 ? `${hours}:` : ''}${rest}`
}

interface Timer {
  /** Milliseconds counted before the last start. */
  readonly before: number
  /** When it was started; null = it stands. */
  readonly since: number | null
}

const STOPPED: Timer = { before: 0, since: null }
const keyOf = (deck: string): string => `birlik.timer.${deck}`

/** The timer of this window comes back after a reload. */
function readTimer(deck: string): Timer {
  try {
    const value = JSON.parse(sessionStorage.getItem(keyOf(deck)) ?? 'null') as Timer | null
    if (value === null || !Number.isFinite(value.before)) return STOPPED
    return { before: value.before, since: typeof value.since === 'number' ? value.since : null }
  } catch {
    return STOPPED
  }
}

function writeTimer(deck: string, timer: Timer): void {
  try {
    sessionStorage.setItem(keyOf(deck), JSON.stringify(timer))
  } catch {
    // The timer runs on without it.
  }
}

/** The time of day, how long the talk has run, and how much of the allowed time is left. */
export function SpeakerClock({ deck, say }: { deck: Deck; say: (key: StageKey) => string }) {
  const [now, setNow] = useState(() => Date.now())
  const [timer, setTimer] = useState(() => readTimer(deck.id))
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(tick)
  }, [])
  useEffect(() => writeTimer(deck.id, timer), [deck.id, timer])
  const elapsed = (timer.before + (timer.since === null ? 0 : Math.max(0, now - timer.since))) / 1000
  const left = deck.minutes === null ? null : deck.minutes * 60 - elapsed
  const clock = new Date(now)
  const toggle = () => {
    const at = Date.now()
    setTimer(
      timer.since === null
        ? { ...timer, since: at }
        : { before: timer.before + at - timer.since, since: null },
    )
  }
  return (
    <div className="speaker__clock" role="group" aria-label={say('speakerView.clock')}>
      <Figure
        label={say('speakerView.clock')}
        value={`${two(clock.getHours())}:${two(clock.getMinutes())}`}
      />
      <Figure label={say('speakerView.elapsed')} value={durationText(elapsed)} />
      {left !== null && (
        <Figure
          label={say(left < 0 ? 'speakerView.over' : 'speakerView.left')}
          value={durationText(left)}
          isOver={left < 0}
        />
      )}
      <div className="speaker__timer">
        <button type="button" className="stage-tool" onClick={toggle}>
          {say(timer.since === null ? 'speakerView.start' : 'speakerView.stop')}
        </button>
        <button type="button" className="stage-tool" onClick={() => setTimer(STOPPED)}>
          {say('speakerView.reset')}
        </button>
      </div>
    </div>
  )
}

function Figure({ label, value, isOver = false }: { label: string; value: string; isOver?: boolean }) {
  return (
    <p className={isOver ? 'speaker__figure speaker__figure--over' : 'speaker__figure'}>
      <span>{label}</span>
      <strong>{value}</strong>
    </p>
  )
}
