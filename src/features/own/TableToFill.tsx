import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../domain/catalogue'
import { useLocalText } from '../../i18n/localText'
import { safeFileName, saveBlob } from '../../ui/files/saveBlob'
import { writeWorkbook } from '../../ui/files/workbookWriter'
import { Icon } from '../../ui/Icon'
import { sheetToFill } from './sheetToFill'

/** For whoever has no table yet: one to fill in, with the names that are understood. */
export function TableToFill({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation('own')
  const localText = useLocalText()
  const [hasFailed, setHasFailed] = useState(false)
  const save = async () => {
    setHasFailed(false)
    const name = t('fill.file')
    const words = { name, region: t('fill.region'), period: t('fill.period') }
    const sheet = sheetToFill(catalogue, words, (text) => localText(text).text)
    try {
      const blob = await writeWorkbook([sheet], {
        name: t('fill.about'),
        lines: [
          [t('fill.rows'), t('fill.rowsText')],
          [t('fill.periods'), t('fill.periodsText')],
          [t('fill.cells'), t('fill.cellsText')],
        ],
        demonstration: '',
        hidden: '',
      })
      saveBlob(blob, safeFileName(`Birlik ${name}`, 'xlsx'))
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <section className="own-card" aria-labelledby="own-fill">
      <h2 id="own-fill">{t('fill.title')}</h2>
      <p>{t('fill.lead')}</p>
      <button type="button" className="button" onClick={() => void save()}>
        <Icon name="download" />
        {t('fill.button')}
      </button>
      {hasFailed && <p role="alert">{t('fill.failed')}</p>}
    </section>
  )
}
