import type { Polarity } from '../domain/indicator'
import type { ChangeText as Texts } from '../i18n/figureText'
import './change-text.css'

interface Props extends Texts {
  readonly better: Polarity
}

const GLYPH = { up: '▲', down: '▼', flat: '●', none: '' } as const

/** A change with its glyph and sign; green or red only where the indicator is judged, and never by colour alone. */
export function ChangeText({ text, spoken, direction, better }: Props) {
  const isMove = direction === 'up' || direction === 'down'
  const isGood = (direction === 'up') === (better === 'higher')
  const tone = better === 'neutral' || !isMove ? 'neutral' : isGood ? 'good' : 'bad'
  return (
    <span className={`change-text change-text--${tone}`} title={spoken}>
      <span aria-hidden="true">
        {GLYPH[direction]} {text}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  )
}
