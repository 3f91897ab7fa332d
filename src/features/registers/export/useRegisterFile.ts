import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import type { RegisterRow } from '../../../domain/register/register'
import { useFormats } from '../../../i18n/formats/formats'
import { CSV_TYPE } from '../../../ui/files/fileTypes'
import { safeFileName } from '../../../ui/files/saveBlob'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewActions } from '../../../view/useView'
import { activeFilters } from '../activeFilters'
import { useFilterText } from '../FilterChips'
import { cellOf } from '../registerCells'
import { shownColumns } from '../registerColumns'
import type { RegisterModel } from '../useRegisterModel'
import { useRegisterWords } from '../useRegisterWords'
import { collectRows } from './collectRows'
import { csvHead, csvRows, type RegisterFileHead } from './registerFile'

export type RegisterFileKind = 'csv' | 'xlsx'

/** A file that is ready to be saved. */
export interface RegisterFile {
  readonly blob: Blob
  readonly name: string
}

interface Making {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** Makes a file of all rows that match, with the columns on show. */
export function useRegisterFile(
  model: RegisterModel,
): (kind: RegisterFileKind, making: Making) => Promise<RegisterFile> {
  const { t } = useTranslation('registers')
  const { t: tFiles } = useTranslation('files')
  const { t: tDownload } = useTranslation('download')
  const { t: tShell } = useTranslation('shell')
  const source = useDataSource()
  const formats = useFormats()
  const words = useRegisterWords()
  const filterText = useFilterText(model)
  const { hrefFor } = useViewActions()
  const { dataset } = useCatalogueView().catalogue
  const { register, view, query, first, isStale } = model
  const columns = shownColumns(register, view.columns, query.region !== null)
  const title = t(`title.${register}`)
  const hidden = t('hidden')
  const demonstration = dataset.isDemonstration ? tShell('demonstrationLong') : ''
  const columnNames = columns.map(({ id }) => t(`column.${id}`))

  const headOf = (rows: number): RegisterFileHead => ({
    about: [
      [t('download.register'), title],
      ...(demonstration === '' ? [] : ([['!', demonstration]] as const)),
      [t('download.filters'), activeFilters(view, query.region).map(filterText).join('; ')],
      [t('download.rows'), String(rows)],
      [tFiles('source'), words.local(dataset.source).text],
      [
        tFiles('asOf'),
        formats.date(first?.asOf ?? dataset.asOf) + (isStale ? `. ${tDownload('file.stale')}` : ''),
      ],
      [tFiles('address'), new URL(hrefFor({}), location.origin).href],
      [tFiles('note'), t('download.decimalNote')],
    ],
    columns: columnNames,
  })
  const cells = (rows: readonly RegisterRow[]) =>
    rows.map((row) => columns.map(({ id }) => cellOf(row, id, words)))
  const nameOf = (kind: RegisterFileKind) => {
    const region = query.region === null ? '' : `_${words.region(query.region)}`
    return safeFileName(`Birlik_${title}${region}_${first?.asOf ?? ''}`, kind)
  }

  const makeCsv = async ({ signal, onProgress }: Making): Promise<Blob> => {
    const parts: string[] = []
    let count = 0
    await collectRows(source, register, query, {
      signal,
      onRows: (rows, done, total) => {
        parts.push(csvRows(cells(rows), query.language, hidden))
        count = done
        onProgress(done, total)
      },
    })
    return new Blob([csvHead(headOf(count), query.language), ...parts], { type: CSV_TYPE })
  }

  const makeXlsx = async ({ signal, onProgress }: Making): Promise<Blob> => {
    const { startWorkbook } = await import('../../../ui/files/workbookWriter')
    const writer = startWorkbook()
    writer.addSheet({ name: t('download.sheetRows'), title: '', notes: [], columns: columnNames, rows: [] })
    const stop = () => writer.stop()
    signal.addEventListener('abort', stop)
    let count = 0
    try {
      await collectRows(source, register, query, {
        signal,
        onRows: (rows, done, total) => {
          writer.addRows(cells(rows))
          count = done
          onProgress(done, total)
        },
      })
      return await Promise.race([
        writer.finish({ name: tFiles('about'), lines: headOf(count).about, demonstration, hidden }),
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
      ])
    } finally {
      writer.stop()
    }
  }

  return async (kind, making) => ({
    blob: kind === 'csv' ? await makeCsv(making) : await makeXlsx(making),
    name: nameOf(kind),
  })
}
