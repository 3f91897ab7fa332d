import { useCallback, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { parsePeriod } from '../../../domain/period'
import { useWords } from '../../../i18n/words'
import { DRAW } from '../../../ui/drawing'
import { pageScale } from '../../../ui/pageScale'
import { textMeasure } from '../../../ui/textMeasure'
import { useWidth } from '../../../ui/useWidth'
import { seriesKey } from '../../../view/seriesKey'
import { readingAt } from './readingAt'
import { TrendsCard } from './TrendsCard'
import type { TrendsContent } from '../../../view/compare/trendsContent'
import { TrendsDrawing } from './TrendsDrawing'
import { FONT, trendsLayout } from './trendsLayout'
import { slotColour } from './slotColour'

const WIDE = 640

/** Height for a width, px: flat on a desk, nearly square on a phone. */
const heightFor = (width: number): number =>
  width < WIDE
    ? Math.round(Math.min(380, width * 0.95))
    : Math.round(Math.min(520, Math.max(380, width * 0.34)))

/** The drawing at the size of its box, and the cross-hair that the slider and the pointer move. */
export function TrendsPlot({ content }: { content: TrendsContent }) {
  const { t } = useTranslation('trends')
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const boxWidth = useWidth(box)
  const scale = pageScale()
  const width = Math.floor(boxWidth / scale)
  const [read, setRead] = useState<number | null>(null)
  const { trends, series, base } = content
  const height = heightFor(width)
  const layout = useMemo(
    () => trendsLayout(content, { width, height }, textMeasure(FONT), words, t),
    [content, width, height, words, t],
  )
  const keyOf = useCallback(
    (region: string, period: string) => seriesKey(series, parsePeriod(period) ?? '0', region),
    [series],
  )
  const last = trends.periods.length - 1
  const index = Math.min(read ?? Math.max(0, trends.periods.indexOf(content.at)), last)
  const reading = readingAt(content, index, words, t)

  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    const share = ((event.clientX - left) / scale - layout.x(0)) / Math.max(1, layout.x(last) - layout.x(0))
    setRead(Math.min(last, Math.max(0, Math.round(share * last))))
  }
  const x = layout.x(index)
  return (
    <div className="trends-plot">
      <div className="trends-plot__box" ref={box}>
        {width > 0 && (
          <svg
            className="trends-plot__drawing"
            width={width * scale}
            height={height * scale}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            onPointerMove={follow}
            onPointerDown={follow}
            onPointerLeave={(event) => {
              if (event.pointerType === 'mouse') setRead(null)
            }}
          >
            <TrendsDrawing content={content} layout={layout} {...(base === null ? { keyOf } : {})} />
            {read !== null && (
              <g>
                <line
                  x1={x}
                  x2={x}
                  y1={layout.top - 8}
                  y2={layout.bottom}
                  stroke={DRAW.ink}
                  strokeWidth="1"
                />
                {reading.rows.map(({ key, slot, value }) =>
                  value === null || (key === 'country' && !content.drawsCountry) ? null : (
                    <circle
                      key={key}
                      cx={x}
                      cy={layout.y(value)}
                      r="5"
                      fill={DRAW.surface}
                      stroke={slotColour(slot)}
                      strokeWidth="2.5"
                    />
                  ),
                )}
              </g>
            )}
          </svg>
        )}
        {read !== null && <TrendsCard reading={reading} x={x * scale} width={layout.right * scale} />}
      </div>
      <label className="trends-plot__reader">
        <span aria-hidden="true">{t('read')}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={index}
          aria-label={t('read')}
          aria-valuetext={reading.text}
          onChange={(event) => setRead(Number(event.currentTarget.value))}
          onBlur={() => setRead(null)}
        />
        <output aria-hidden="true">{reading.period}</output>
      </label>
    </div>
  )
}
