import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoundariesCredit } from '../../../view/useBoundariesCredit'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import type { RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { FailureMessage } from '../../../ui/FailureMessage'
import { useAnnounce } from '../../../view/announce'
import { FileMenu } from '../../../view/files/FileMenu'
import { regionPaths } from '../../../view/regionPaths'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { useHoverMark } from '../useHoverMark'
import { MultipleFigure } from './MultipleFigure'
import { MultiplesLegend } from './MultiplesLegend'
import { MultiplesOptions } from './MultiplesOptions'
import { multiplesPicture } from './multiplesPicture'
import { multiplesSheet } from './multiplesSheet'
import { PATTERNS } from './smallMapFill'
import { smallMapsOf } from '../../../view/compare/smallMaps'
import { multiplesName, multiplesTitle } from './smallMapTitle'
import './multiples-view.css'

/** The map again and again: for each year, or for each indicator. */
export default function MultiplesView() {
  const { t } = useTranslation('multiples')
  const { t: ofLegend } = useTranslation('legend')
  const { t: ofShell } = useTranslation('shell')
  const credit = useBoundariesCredit()
  const words = useWords()
  const model = useCompareModel()
  const { compare } = model
  const { division } = model.series
  const workbook = useCompareWorkbook()
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light'))
  const paths = boundaries.data === undefined ? null : regionPaths(boundaries.data.data)
  const maps = useMemo(() => smallMapsOf(model), [model])
  const grid = useRef<HTMLUListElement>(null)
  const hover = useHoverMark(grid)
  const { local } = words
  const nameOf = useCallback(
    (id: RegionId) => local(division.regions.find((region) => region.id === id)?.shortName ?? {}).text,
    [division, local],
  )
  const title = multiplesTitle(model, words, t)
  const parts = { model, maps, words, nameOf, t, ofLegend, boundaries: credit ?? ofShell('boundaries') }
  useScaleAnnouncement(compare.scale, t(`meaning.${compare.multiples}.${compare.scale}`))

  return (
    <section className="multiples series-page__card">
      <div className="multiples__head">
        <h2 className="multiples__title">{title}</h2>
        <MultiplesOptions />
        <FileMenu
          name={multiplesName(model, words, t)}
          sheet={() => multiplesSheet(model, words, t)}
          workbook={workbook}
          {...(paths === null ? {} : { picture: () => multiplesPicture({ ...parts, paths }) })}
        />
      </div>
      <svg width="0" height="0" aria-hidden="true" className="multiples__defs">
        <SmallMapPatterns scope={PATTERNS} />
      </svg>
      {maps.length === 0 ? <p className="multiples__note">{t('empty')}</p> : null}
      {maps.length > 0 && <MultiplesLegend model={model} maps={maps} />}
      {boundaries.isError && paths === null && (
        <FailureMessage
          subject={t('boundaries')}
          error={boundaries.error}
          retry={() => void boundaries.refetch()}
        />
      )}
      <ul className="multiples__grid" ref={grid} aria-label={title} {...hover}>
        {maps.map((map) => (
          <MultipleFigure key={map.id} model={model} map={map} paths={paths} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  )
}

/** Says what the colours mean when the scale has changed; the header says which maps are on show. */
function useScaleAnnouncement(scale: string, meaning: string): void {
  const announce = useAnnounce()
  const said = useRef(scale)
  useEffect(() => {
    if (said.current === scale) return
    said.current = scale
    announce(meaning)
  }, [announce, scale, meaning])
}
