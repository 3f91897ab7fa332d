import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import type { DataSource } from '../../data/dataSource'
import { LIMITS } from '../../data/own/rawTable'
import { catalogueQuery } from '../../data/queries'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { ChooseFile } from './ChooseFile'
import { KeptFigures } from './KeptFigures'
import { OwnPackageView } from './OwnPackageView'
import { OwnTable } from './OwnTable'
import { RememberedList } from './RememberedList'
import { TableToFill } from './TableToFill'
import { useOwnFile } from './useOwnFile'
import { useRemembered } from './useRemembered'
import './own-figures.css'

const MEGABYTE = 1024 * 1024
const MOST_FILES = 200

/** Figures of one's own from choosing a file to seeing them in the app. @param base the source of the installation. */
export default function OwnFigures({ base }: { base: DataSource }) {
  const { t } = useTranslation('own')
  const formats = useFormats()
  const isInUse = useDataSource().adapter === 'own'
  const asked = useQuery(catalogueQuery(base))
  const catalogue = asked.data?.data
  const { file, count, open, openText } = useOwnFile()
  const remembered = useRemembered()
  return (
    <>
      <KeptFigures isInUse={isInUse} />
      <ChooseFile isReading={file.kind === 'reading'} onFiles={open} onText={openText} />
      {file.kind === 'refused' && (
        <p role="alert" className="own-card__refusal" data-refusal={file.why}>
          <Icon name="warning" />
          <span>
            <strong>{file.name}</strong>{' '}
            {t(`refusal.${file.why}`, {
              size: LIMITS.bytes / MEGABYTE,
              rows: formats.number(LIMITS.rows),
              columns: LIMITS.columns,
              files: MOST_FILES,
            })}
          </span>
        </p>
      )}
      {file.kind === 'table' && catalogue !== undefined && (
        <OwnTable key={count} {...file} base={base} catalogue={catalogue} remembered={remembered} />
      )}
      {file.kind === 'table' && catalogue === undefined && asked.isError && (
        <p role="alert" className="own-card__refusal">
          {t('use.noBase')}
        </p>
      )}
      {file.kind === 'package' && <OwnPackageView key={count} {...file} />}
      {(file.kind === 'none' || file.kind === 'refused') && catalogue !== undefined && (
        <TableToFill catalogue={catalogue} />
      )}
      {catalogue !== undefined && <RememberedList remembered={remembered} catalogue={catalogue} />}
    </>
  )
}
