import { sameText } from '../../../domain/deck/slide'
import { inkOn, paletteColours } from '../../../domain/palette'
import { CANVAS, MARGIN, type StageFormat } from '../layout/canvas'
import { classColours, TONES, WEIGHTS, type Look } from '../layout/looks'

const CLASSES = 6
const GREYS = 12
/** Distance of the frame from the edge: what a projector cuts off is seen at once. */
const INSET = 6
const SIDE = MARGIN + 24
const CLASS_TOP = 240
const CLASS_HEIGHT = 150
const GREY_TOP = 410
const GREY_HEIGHT = 70

/** The classes as a map shows them in this look: darker is more on light ground, lighter on dark. */
function shades(look: Look): readonly string[] {
  const light = paletteColours('teal', CLASSES, false)
  return classColours(
    light.map((colour, at) => ({ light: colour, dark: light.at(-1 - at) ?? colour, text: sameText('') })),
    look,
  )
}

/** What has to be told apart from the last row. */
export function TestPicture({ look, format }: { look: Look; format: StageFormat }) {
  const { width, height } = CANVAS[format]
  const tones = TONES[look]
  const room = width - 2 * SIDE
  const step = room / CLASSES
  const grey = room / GREYS
  return (
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
      {shades(look).map((colour, at) => (
        <g key={colour}>
          <rect
            x={SIDE + at * step}
            y={CLASS_TOP}
            width={step}
            height={CLASS_HEIGHT}
            fill={colour}
            // Borders of regions are as thick as on the map.
            stroke={look === 'washed' ? tones.ink : tones.ground}
            strokeWidth={1.2 * WEIGHTS[look]}
          />
          <text
            x={SIDE + (at + 0.5) * step}
            y={CLASS_TOP + CLASS_HEIGHT / 2 + 14}
            fontSize={40}
            fontWeight={700}
            textAnchor="middle"
            fill={inkOn(colour)}
          >
            {at + 1}
          </text>
        </g>
      ))}
      {Array.from({ length: GREYS }, (_, at) => Math.round((at * 255) / (GREYS - 1))).map((level, at) => (
        <rect
          key={level}
          x={SIDE + at * grey}
          y={GREY_TOP}
          width={grey}
          height={GREY_HEIGHT}
          fill={`rgb(${level},${level},${level})`}
        />
      ))}
      <rect
        x={SIDE}
        y={GREY_TOP}
        width={room}
        height={GREY_HEIGHT}
        fill="none"
        stroke={tones.muted}
        strokeWidth={1.5}
      />
    </svg>
  )
}
