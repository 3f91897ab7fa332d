import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textMeasure } from '../../../ui/textMeasure'
import { useWidth } from '../../../ui/useWidth'
import { PartsDrawing } from './PartsDrawing'
import { mostShare, partsLabels, placeText } from './partsLabels'
import { partsLayout, PARTS } from './partsLayout'
import type { PartsModel } from './partRows'
import { hiddenNotes } from './partsNotes'
import { partsSentence } from './partsSentence'
import { PartsTable } from './PartsTable'
import type { Speech } from './useSpeech'

interface Props {
  readonly model: PartsModel
  readonly speech: Speech
}

/** One breakdown: a sentence, the bars or the table. */
export function BreakdownFigure({ model, speech }: Props) {
  const { t } = useTranslation('breakdowns')
  const [isTable, setIsTable] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { breakdown, place, rows } = model
  const layout = useMemo(() => partsLayout(rows, width, textMeasure(PARTS.name)), [rows, width])
  const name = speech.words.local(breakdown.name)
  const title = `${name.text}: ${placeText(place, speech)}`
  return (
    <figure className="breakdown" aria-label={title} data-breakdown={breakdown.id}>
      <figcaption>
        <h3 className="breakdown__name" lang={name.lang}>
          {name.text}
        </h3>
        <p className="breakdown__sentence">{partsSentence(model, speech)}</p>
      </figcaption>
      <div ref={box} className="breakdown__box">
        {isTable ? (
          <PartsTable model={model} title={title} />
        ) : (
          width > 0 && (
            <svg
              className="breakdown__drawing"
              width={width}
              height={layout.height}
              viewBox={`0 0 ${width} ${layout.height}`}
              aria-hidden="true"
            >
              <PartsDrawing
                model={model}
                layout={layout}
                scope={`part-${breakdown.id}`}
                labels={partsLabels(model, speech)}
                most={mostShare(model)}
              />
            </svg>
          )
        )}
      </div>
      {hiddenNotes(model, speech).map((caution) => (
        <p key={caution} className="breakdown__caution">
          {caution}
        </p>
      ))}
      <button
        type="button"
        className="button breakdown__switch"
        aria-label={`${isTable ? t('asChart') : t('asTable')}: ${name.text}`}
        onClick={() => setIsTable(!isTable)}
      >
        {isTable ? t('asChart') : t('asTable')}
      </button>
    </figure>
  )
}
