import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { localToday } from '../../../domain/localMoment'
import type { Language } from '../../../domain/region'
import { useFormats } from '../../../i18n/formats/formats'
import { useLocalText } from '../../../i18n/localText'
import { useRegionModel } from '../../../view/useRegionModel'
import { Both } from './Both'

const SHEETS = 2

interface Props {
  readonly page: 1 | 2
  readonly languages: readonly Language[]
  readonly children: ReactNode
}

/** One A4 sheet with its foot: source, date, demonstration label, page number. */
export function Sheet({ page, languages, children }: Props) {
  return (
    <section className="sheet" data-sheet={page}>
      <div className="sheet__body">{children}</div>
      <footer className="sheet__foot">
        <Both languages={languages}>
          <Foot page={page} />
        </Both>
      </footer>
    </section>
  )
}

function Foot({ page }: { page: number }) {
  const { t } = useTranslation('region')
  const { t: tShell } = useTranslation('shell')
  const formats = useFormats()
  const local = useLocalText()
  const { dataset } = useRegionModel().catalogue
  return (
    <p>
      {dataset.isDemonstration && <strong>{tShell('demonstrationLong')}</strong>}
      {dataset.isDemonstration && ' · '}
      {tShell('source', { source: local(dataset.source).text })},{' '}
      {tShell('asOf', { date: formats.date(dataset.asOf) })} ·{' '}
      {t('sheet.printed', { date: formats.date(localToday()) })} ·{' '}
      <strong>{t('sheet.page', { page, of: SHEETS })}</strong>
    </p>
  )
}
