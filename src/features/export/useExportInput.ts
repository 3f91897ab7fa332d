import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { boundariesQuery } from '../../data/queries'
import type { Boundaries } from '../../data/dataSource'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { ABSENCE_MARKS, markOf } from '../../view/patterns'
import { useBoundariesCredit } from '../../view/useBoundariesCredit'
import { useClassRanges } from '../../view/useClassRanges'
import { useMapModel } from '../../view/useMapModel'
import { useSummary } from '../../view/useSummary'
import { useView } from '../../view/useView'
import type { ExportInput, RegionTexts } from './exportInput'

/** Gathers what a file needs at the moment it is asked for. */
export function useExportInput(): () => Promise<ExportInput> {
  const { t } = useTranslation('download')
  const { t: tLegend } = useTranslation('legend')
  const model = useMapModel()
  const { view, hrefFor } = useView()
  const client = useQueryClient()
  const source = useDataSource()
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const summary = useSummary(model)
  const credit = useBoundariesCredit()
  const legend = useClassRanges()
  const { indicator, selection, crossSection, division, catalogue, freshness } = model
  const { dataset } = catalogue

  const regionTexts = (): ReadonlyMap<string, RegionTexts> =>
    new Map(
      division.regions.flatMap((region) => {
        const figure = model.figureOf(region.id)
        if (figure === undefined) return []
        const { rank } = figure
        const notes = [
          figure.value === null ? '' : figureText.status(figure.status),
          figure.isOtherRule ? t('file.otherRule') : '',
        ]
        return [
          [
            region.id,
            {
              name: local(region.name).text,
              shortName: local(region.shortName).text,
              abbreviation: local(region.abbreviation).text,
              place:
                rank === null ? '' : rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`,
              value:
                figure.value === null
                  ? ''
                  : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
                    figureText.statusMark(figure.status),
              change: figure.change.kind === 'none' ? '' : figureText.change(figure.change).text,
              notes:
                figure.absence === null
                  ? notes.filter((note) => note !== '').join('; ')
                  : figureText.absence(figure.absence),
            },
          ] as const,
        ]
      }),
    )

  return async () => {
    const regions = regionTexts()
    const national = crossSection.national.value
    const otherRule = crossSection.figures.filter((figure) => figure.isOtherRule)
    const names = (ids: readonly string[]) => formats.list(ids.map((id) => regions.get(id)?.shortName ?? id))
    const boundaries: Boundaries | null = await client
      .ensureQueryData(boundariesQuery(source, division.id, 'detailed'))
      .then((answer) => answer.data)
      // Without boundaries the picture shows tiles; the rest of the file is whole.
      .catch(() => null)
    return {
      model,
      boundaries,
      language: view.language,
      address: new URL(hrefFor({ period: selection.period, indicator: indicator.id }), location.origin).href,
      texts: {
        title: local(indicator.name).text,
        period: formats.span(selection.period, selection.span, 'long'),
        unit: figureText.unit(indicator, selection.normalisation),
        summary,
        reported: figureText.reported(crossSection.national.reported, crossSection.national.expected),
        national:
          national === null ? '' : figureText.valueNumber(national, indicator, selection.normalisation),
        country: t('file.country'),
        source: t('file.source', { source: local(dataset.source).text }),
        asOf:
          t('file.asOf', { date: formats.date(dataset.asOf) }) +
          (freshness.isStale ? `. ${t('file.stale')}` : ''),
        demonstration: dataset.isDemonstration ? t('file.demonstration') : '',
        boundaries: credit ?? t('file.boundaries'),
        noData: t('file.noData'),
        legend,
        absentGroups: ABSENCE_MARKS.flatMap((mark) => {
          const ids = crossSection.figures
            .filter((f) => f.absence !== null && markOf(f.absence) === mark)
            .map((f) => f.region)
          return ids.length === 0 ? [] : [{ mark, text: `${tLegend(`mark.${mark}`)}: ${names(ids)}` }]
        }),
        notes:
          otherRule.length === 0
            ? []
            : [tLegend('otherRule', { names: names(otherRule.map((figure) => figure.region)) })],
        columns: {
          place: t('column.place'),
          region: t('column.region'),
          value: t('column.value'),
          change: t('column.change'),
          notes: t('column.notes'),
          title: t('column.title'),
          period: t('column.period'),
          unit: t('column.unit'),
          reported: t('column.reported'),
          source: t('column.source'),
          address: t('column.address'),
        },
        regions,
      },
    }
  }
}
