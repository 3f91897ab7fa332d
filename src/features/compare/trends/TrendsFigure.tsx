import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { targetReading } from '../../../domain/compare/targetMarks'
import { useWords } from '../../../i18n/words'
import { RegionMark } from '../../../view/RegionMark'
import { ViewLink } from '../../../view/ViewLink'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { TrendsContent } from '../../../view/compare/trendsContent'
import { TrendsKey } from './TrendsKey'
import { trendsNotes } from './trendsNotes'
import { TrendsPlot } from './TrendsPlot'
import { TrendsTable } from './TrendsTable'
import { regionsInWords, trendsInWords } from './trendsWords'

interface Props {
  readonly model: CompareModel
  readonly content: TrendsContent
}

/** The chart and the same in words, as a slider and as a table. */
export function TrendsFigure({ model, content }: Props) {
  const { t } = useTranslation('trends')
  const words = useWords()
  const [isTable, setIsTable] = useState(false)
  const lines = useMemo(() => trendsInWords(content, words, t), [content, words, t])
  const isAll = content.chosen.length === 0
  const { dataset } = model.series.catalogue
  const notes = trendsNotes(content, model.compare.base !== null, words, t)
  const reading = targetReading(content.series.indicator)
  return (
    <figure className="trends-view__figure" aria-label={content.title}>
      <figcaption className="trends-view__caption">
        <h2 className="trends-view__title">{content.title}</h2>
        <p className="trends-view__unit">
          {content.unit} · {t('source', { source: words.local(dataset.source).text })}
        </p>
      </figcaption>
      {isAll && <p className="trends-view__sentence">{regionsInWords(content, words, t)}</p>}
      {isTable ? (
        <TrendsTable content={content} />
      ) : (
        <>
          <TrendsPlot content={content} />
          <TrendsKey content={content} />
        </>
      )}
      <div className="trends-view__actions">
        <button type="button" className="button" onClick={() => setIsTable(!isTable)}>
          {isTable ? t('asChart') : t('asTable')}
        </button>
        {content.hasHiddenTargets && (
          <ViewLink
            page="compare"
            patch={{ span: reading.span, normalisation: reading.normalisation }}
            pagePatch={{ base: null }}
            className="button button--quiet"
          >
            {t('showTargets')}
          </ViewLink>
        )}
      </div>
      <ul className="trends-view__words" aria-label={t('inWords')}>
        {lines.map(({ key, slot, name, text }) => (
          <li key={key}>
            {slot === null ? (
              <span className="trends-view__ink" aria-hidden="true" />
            ) : (
              <RegionMark slot={slot} />
            )}
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <ul className="trends-view__notes">
        {isAll && <li>{t('hint')}</li>}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </figure>
  )
}
