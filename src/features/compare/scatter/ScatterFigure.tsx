import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { ScatterContent } from '../../../view/compare/scatterContent'
import { ScatterList } from './ScatterList'
import { ScatterPlot } from './ScatterPlot'
import { ScatterTable } from './ScatterTable'
import { ScatterTime } from './ScatterTime'
import { absentInWords, linkInWords, scatterNotes } from '../../../view/compare/scatterWords'

interface Props {
  readonly model: CompareModel
  readonly content: ScatterContent
}

/** The plot, what it says in words, the regions as a list, and the same as a table. */
export function ScatterFigure({ model, content }: Props) {
  const { t } = useTranslation('scatter')
  const words = useWords()
  const [isTable, setIsTable] = useState(false)
  const { x, y } = content
  const title = t('title', { x: x.name, y: y.name })
  const absent = absentInWords(content, words, t)
  const { source } = model.series.catalogue.dataset
  return (
    <figure className="scatter-view__figure" aria-label={title}>
      <figcaption>
        <h2 className="scatter-view__title">{title}</h2>
        <p className="scatter-view__unit">
          {t('across', { indicator: x.name, unit: x.unit, period: x.at })}
          <br />
          {t('up', { indicator: y.name, unit: y.unit, period: y.at })}
          <br />
          {t('source', { source: words.local(source).text })}
        </p>
      </figcaption>
      <p className="scatter-view__sentence">
        {t('drawn', { n: content.points.length, of: content.of })}{' '}
        {linkInWords(content, words, t).map((sentence, i) => (
          <span key={sentence} className={i === 1 ? 'scatter-view__statistics' : undefined}>
            {sentence}{' '}
          </span>
        ))}
      </p>
      <ScatterTime model={model} content={content} />
      {isTable ? (
        <ScatterTable content={content} />
      ) : (
        <div className="scatter-view__stage">
          <ScatterPlot content={content} />
          <ScatterList model={model} content={content} />
        </div>
      )}
      <div>
        <button type="button" className="button" onClick={() => setIsTable(!isTable)}>
          {isTable ? t('asChart') : t('asTable')}
        </button>
      </div>
      {absent.length > 0 && (
        <div className="scatter-view__absent">
          <h3>{t('absent')}</h3>
          <ul>
            {absent.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className="scatter-view__notes">
        {model.compare.trails && content.trails.length === 0 && <li>{t('trailsNone')}</li>}
        {content.trails.length > 0 && model.compare.since !== null && (
          <li>{t('trailsSince', { period: words.formats.period(model.compare.since, 'short') })}</li>
        )}
        {scatterNotes(content, words, t).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </figure>
  )
}
