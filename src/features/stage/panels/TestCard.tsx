import { paletteColours, inkOn } from '../../../domain/palette'
import { CANVAS, type StageFormat } from '../layout/canvas'
import { classColours, LOOKS, TONES } from '../layout/looks'
import { sameText } from '../../../domain/deck/slide'
import type { StageAction } from '../show/actions'
import type { ShowState } from '../show/showState'
import type { StageKey } from '../stageWords'

const CLASSES = 6
const STRIP = 150
const INSET = 6

interface Props {
  readonly state: ShowState
  readonly format: StageFormat
  readonly say: (key: StageKey) => string
  readonly perform: (action: StageAction) => void
}

/** Edges, shades and smallest type of the slides, to set the projector by; and the look that suits it. */
export function TestCard({ state, format, say, perform }: Props) {
  const { width, height } = CANVAS[format]
  const tones = TONES[state.look]
  const light = paletteColours('teal', CLASSES, false)
  const classes = light.map((colour, at) => ({
    light: colour,
    dark: light.at(-1 - at) ?? colour,
    text: sameText(''),
  }))
  const colours = classColours(classes, state.look)
  const step = (width - 160) / CLASSES
  const greys = Array.from({ length: 12 }, (_, at) => Math.round((at * 255) / 11))
  return (
    <div className="stage-card" role="dialog" aria-label={say('testCard.title')}>
      <svg viewBox={`0 0 ${width} ${height}`} className="stage-slide" aria-hidden="true">
        <rect width={width} height={height} fill={tones.ground} />
        <rect
          x={INSET}
          y={INSET}
          width={width - 2 * INSET}
          height={height - 2 * INSET}
          fill="none"
          stroke={tones.ink}
          strokeWidth={4}
        />
        {colours.map((colour, at) => (
          <g key={colour}>
            <rect x={80 + at * step} y={240} width={step} height={STRIP} fill={colour} />
            <text
              x={80 + (at + 0.5) * step}
              y={240 + STRIP / 2 + 14}
              fontSize={40}
              fontWeight={700}
              textAnchor="middle"
              fill={inkOn(colour)}
            >
              {at + 1}
            </text>
          </g>
        ))}
        {greys.map((grey, at) => (
          <rect
            key={grey}
            x={80 + (at * (width - 160)) / greys.length}
            y={410}
            width={(width - 160) / greys.length}
            height={70}
            fill={`rgb(${grey},${grey},${grey})`}
          />
        ))}
      </svg>
      <div className="stage-card__words">
        <h2 className="stage-card__title">{say('testCard.title')}</h2>
        <p>{say('testCard.edges')}</p>
        <p className="stage-card__shades">{say('testCard.classes')}</p>
        <p>{say('testCard.type')}</p>
        <div className="stage-card__looks" role="group" aria-label={say('look')}>
          {LOOKS.map((look) => (
            <button
              key={look}
              type="button"
              className="stage-tool"
              aria-pressed={look === state.look}
              onClick={() => perform({ type: 'look', look })}
            >
              {say(`testCard.${look}`)}
            </button>
          ))}
          <button type="button" className="stage-tool" onClick={() => perform({ type: 'escape' })}>
            {say('close')}
          </button>
        </div>
      </div>
    </div>
  )
}
