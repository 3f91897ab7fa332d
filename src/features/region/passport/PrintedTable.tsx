import { useTranslation } from 'react-i18next'
import type { Language } from '../../../domain/region'
import { useRegionModel } from '../../../view/useRegionModel'
import { Both } from './Both'
import { PrintedRows } from './PrintedRows'
import { passportRows } from './passportRows'

/** The table of figures: in one language all indicators in two columns, in two languages the weightiest, side by side. */
export function PrintedTable({ languages }: { languages: readonly Language[] }) {
  const { rows, catalogue } = useRegionModel()
  const isDouble = languages.length > 1
  const shown = passportRows(rows, catalogue, isDouble ? 'some' : 'all')
  const half = Math.ceil(shown.length / 2)
  return (
    <>
      {isDouble ? (
        <Both languages={languages} className="printed-table">
          <PrintedRows rows={shown} />
        </Both>
      ) : (
        <div className="printed-table both">
          <div className="both__side">
            <PrintedRows rows={shown.slice(0, half)} />
          </div>
          <div className="both__side">
            <PrintedRows rows={shown.slice(half)} />
          </div>
        </div>
      )}
      <Both languages={languages} className="sheet__note">
        <Marks />
      </Both>
    </>
  )
}

function Marks() {
  const { t } = useTranslation('region')
  return <p>{t('sheet.notes')}</p>
}
