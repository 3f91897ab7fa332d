import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { INK, inkOn } from '../../domain/palette'
import type { RegionId } from '../../domain/region'
import { statusMark, useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { useHighlightedRegion } from '../../view/highlight'
import { useMapModel } from '../../view/useMapModel'
import { geographyOf } from '../../view/geography'
import { PatternDefs } from './PatternDefs'
import { patternFill } from '../../view/patterns'
import RegionTooltip from './RegionTooltip'
import { useOptionText } from './useOptionText'
import { useRegionListbox } from './useRegionListbox'
import './tile-grid.css'

/** Tiles are 4 : 3, px of the drawing. */
const WIDTH = 120
const HEIGHT = 90
const GAP = 6
const COLUMNS = 6

/** Column and row of a region; regions the grid does not know follow in rows below. */
function placeOf(
  region: RegionId,
  index: number,
  known: ReturnType<typeof geographyOf>['tiles'],
): readonly [number, number] {
  return known[region] ?? [index % COLUMNS, 6 + Math.floor(index / COLUMNS)]
}

/** Every region the same size, where it roughly lies: no area speaks louder than another. */
export default function TileGrid() {
  const { t } = useTranslation('map')
  const model = useMapModel()
  const local = useLocalText()
  const figureText = useFigureText()
  const optionText = useOptionText()
  const highlighted = useHighlightedRegion()
  const root = useRef<HTMLDivElement>(null)
  useRegionListbox(root)
  const { division, crossSection, colours, selection, indicator } = model
  const { tiles } = geographyOf(division.id)
  const places = division.regions.map((region, i) => placeOf(region.id, i, tiles))
  const left = Math.min(...places.map(([column]) => column))
  const columns = Math.max(...places.map(([column]) => column)) + 1 - left
  const rows = Math.max(...places.map(([, row]) => row)) + 1

  return (
    <div className="tile-grid" ref={root}>
      <p id="map-help" className="region-map__help">
        {t('help')}
      </p>
      <svg
        role="listbox"
        aria-label={t('regions')}
        aria-describedby="map-help"
        aria-owns={crossSection.order.map((region) => `tile-${region}`).join(' ')}
        viewBox={`-4 -4 ${columns * (WIDTH + GAP) + 8} ${rows * (HEIGHT + GAP) + 8}`}
      >
        <PatternDefs scope="tiles" />
        {division.regions.map((region, i) => {
          const figure = model.figureOf(region.id)
          const [column, row] = places[i] ?? [0, 0]
          if (figure === undefined) return null
          const { label, key } = optionText(figure)
          const colour = figure.classIndex === null ? null : (colours[figure.classIndex] ?? null)
          const fill =
            figure.absence === null ? (colour ?? 'var(--no-data)') : patternFill('tiles', figure.absence)
          const ink = colour === null ? 'var(--ink)' : inkOn(colour)
          const isSelected = selection.region === region.id
          const value =
            figure.value === null
              ? figureText.absence(figure.absence ?? 'not-in-data')
              : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
                statusMark(figure.status)
          return (
            <g
              key={region.id}
              id={`tile-${region.id}`}
              role="option"
              className="tile-grid__tile"
              data-region={region.id}
              data-obs={key}
              data-class={figure.classIndex ?? 'none'}
              aria-label={label}
              aria-selected={isSelected}
              transform={`translate(${(column - left) * (WIDTH + GAP)} ${row * (HEIGHT + GAP)})`}
            >
              <rect className="tile-grid__face" width={WIDTH} height={HEIGHT} rx="8" fill={fill} />
              {isSelected && <rect className="tile-grid__ring" width={WIDTH} height={HEIGHT} rx="8" />}
              {isSelected && (
                <rect
                  className="tile-grid__ring tile-grid__ring--gold"
                  width={WIDTH}
                  height={HEIGHT}
                  rx="8"
                />
              )}
              {highlighted === region.id && !isSelected && (
                <rect
                  className="tile-grid__ring tile-grid__ring--highlight"
                  width={WIDTH}
                  height={HEIGHT}
                  rx="8"
                />
              )}
              <g
                aria-hidden="true"
                fill={ink}
                className={colour === null ? 'tile-grid__text--halo' : undefined}
              >
                <text x="10" y="24" className="tile-grid__name">
                  {local(region.abbreviation).text}
                  {figure.isOtherRule ? ' ≠' : ''}
                </text>
                <text
                  x={WIDTH / 2}
                  y="62"
                  className={figure.value === null ? 'tile-grid__absence' : 'tile-grid__value'}
                >
                  {figure.value === null ? '' : value}
                </text>
                {selection.classNumbers && figure.classIndex !== null && (
                  <text
                    x={WIDTH - 10}
                    y="24"
                    className="tile-grid__class"
                    fill={colour === null ? INK : inkOn(colour)}
                  >
                    {figure.classIndex + 1}
                  </text>
                )}
              </g>
            </g>
          )
        })}
      </svg>
      <RegionTooltip root={root} />
    </div>
  )
}
