import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { showsSavedCopies } from '../../data/savedCopies'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import type { FileAbout } from '../../ui/files/fileAbout'
import { useCatalogueView } from '../useMapModel'
import { useViewActions } from '../useView'

/** What every file of the page says of its figures, read at the moment it is made. */
export function useFileAbout(): () => FileAbout {
  const { t } = useTranslation('files')
  const { t: tDownload } = useTranslation('download')
  const { t: tRegisters } = useTranslation('registers')
  const formats = useFormats()
  const local = useLocalText()
  const { hrefFor } = useViewActions()
  const client = useQueryClient()
  const { dataset } = useCatalogueView().catalogue

  return () => {
    const address = new URL(hrefFor({}), location.origin).href
    const demonstration = dataset.isDemonstration ? tDownload('file.demonstration') : ''
    const source = local(dataset.source).text
    const saved = showsSavedCopies(client) ? `. ${tDownload('file.stale')}` : ''
    const asOf = formats.date(dataset.asOf)
    return {
      language: formats.language,
      mark: { address, datasetVersion: dataset.version },
      dataset: { id: dataset.id, isDemonstration: dataset.isDemonstration },
      demonstration,
      origin: `${tDownload('file.source', { source })}, ${tDownload('file.asOf', { date: asOf })}${saved} (${dataset.version}).`,
      lines: [
        ...(demonstration === '' ? [] : ([['!', demonstration]] as const)),
        [t('dataset'), local(dataset.title).text],
        [t('source'), source],
        [t('asOf'), asOf + saved],
        [t('version'), dataset.version],
        [t('address'), address],
      ],
      rules: [
        [t('note'), t('emptyCell')],
        ['≠', t('otherRule')],
      ],
      name: t('about'),
      hidden: tRegisters('hidden'),
    }
  }
}
