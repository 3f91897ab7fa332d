import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionFigure } from '../../domain/crossSection'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { observationKey } from '../../view/observationKey'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { sortFigures, type SortColumn, type SortOrder } from './sortFigures'
import { useNotes } from './useNotes'
import './observation-table.css'

/** The same figures as the map, as a table that can be sorted and read cell by cell. */
export default function ObservationTable() {
  const { t } = useTranslation('table')
  const model = useMapModel()
  const formats = useFormats()
  const local = useLocalText()
  const [sort, setSort] = useState<SortOrder>({ column: 'place', isDescending: false })
  const { crossSection, indicator, selection, regionOf } = model
  const nameOf = (id: string) => local(regionOf(id)?.name ?? {}).text
  const rows = sortFigures(crossSection, sort, (a, b) => formats.compare(nameOf(a), nameOf(b)))
  const columns: readonly SortColumn[] =
    selection.normalisation === 'absolute'
      ? ['place', 'region', 'value', 'change', 'class']
      : ['place', 'region', 'value', 'absolute', 'change', 'class']
  const titles: Readonly<Record<SortColumn, string>> = {
    place: t('rank'),
    region: t('region'),
    value: t('value'),
    absolute: t('absolute'),
    change: t('change'),
    class: t('class'),
  }
  const caption = t('caption', {
    indicator: local(indicator.name).text,
    period: formats.span(selection.period, selection.span, 'long'),
  })

  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="observation-table" role="region" aria-label={t('scroll')} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column === column ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() =>
                    setSort({ column, isDescending: sort.column === column && !sort.isDescending })
                  }
                >
                  {titles[column]}
                  <span aria-hidden="true">
                    {sort.column === column ? (sort.isDescending ? ' ▼' : ' ▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{t('notes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <Row key={figure.region} figure={figure} name={nameOf(figure.region)} />
          ))}
        </tbody>
        <tfoot>
          <NationalRow />
        </tfoot>
      </table>
    </div>
  )
}

function Row({ figure, name }: { figure: RegionFigure; name: string }) {
  const model = useMapModel()
  const { change } = useViewActions()
  const figureText = useFigureText()
  const notes = useNotes()
  const { indicator, selection } = model
  const isSelected = selection.region === figure.region
  const { text, spoken, direction } = figureText.change(figure.change)
  const hasAbsolute = selection.normalisation !== 'absolute'
  return (
    <tr data-selected={isSelected ? '' : undefined}>
      <td className="observation-table__number">
        {figure.rank === null
          ? '–'
          : figure.rank.from === figure.rank.to
            ? figure.rank.from
            : `${figure.rank.from}–${figure.rank.to}`}
      </td>
      <th scope="row">
        <button
          type="button"
          data-region={figure.region}
          aria-label={name}
          aria-pressed={isSelected}
          onClick={() => change({ region: isSelected ? null : figure.region })}
        >
          {name}
          {figure.isOtherRule ? ' ≠' : ''}
        </button>
      </th>
      <td
        className={figure.value === null ? 'observation-table__absence' : 'observation-table__number'}
        data-obs={observationKey(model, figure.region)}
        data-class={figure.classIndex ?? 'none'}
      >
        {figure.value === null
          ? figureText.absence(figure.absence ?? 'not-in-data')
          : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
            figureText.statusMark(figure.status)}
      </td>
      {hasAbsolute && (
        <td className="observation-table__number">
          {figure.absolute === null ? '–' : figureText.valueNumber(figure.absolute, indicator, 'absolute')}
        </td>
      )}
      <td className="observation-table__number" title={spoken}>
        {direction === 'none' ? '–' : text}
      </td>
      <td className="observation-table__number">
        {figure.classIndex === null ? '–' : figure.classIndex + 1}
      </td>
      <td>{notes(figure)}</td>
    </tr>
  )
}

function NationalRow() {
  const { t } = useTranslation('table')
  const model = useMapModel()
  const figureText = useFigureText()
  const { indicator, selection, crossSection } = model
  const { national } = crossSection
  const { text, direction } = figureText.change(national.change)
  return (
    <tr>
      <td />
      <th scope="row">{t('country')}</th>
      <td className="observation-table__number" data-obs={observationKey(model)}>
        {national.value === null
          ? '–'
          : figureText.valueNumber(national.value, indicator, selection.normalisation)}
      </td>
      {selection.normalisation !== 'absolute' && <td />}
      <td className="observation-table__number">{direction === 'none' ? '–' : text}</td>
      <td />
      <td>{figureText.reported(national.reported, national.expected)}</td>
    </tr>
  )
}
