import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { indicatorMetadataQuery } from '../../data/queries'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { useRegionModel } from '../../view/useRegionModel'
import { useWorklist } from './useWorklist'
import { useWorkText } from './useWorkText'
import './letter.css'

/** Codes of measures without the name of their field, once each: "5.1.4", as the document numbers them. */
const measureCodes = (codes: readonly string[]): string =>
  [...new Set(codes.map((code) => code.replace(/\.[a-z-]+\./, '.')))].join(', ')

/** The worklist as a letter on A4: what is asked for, by when, and what it was a year ago. */
export function Letter() {
  const { t } = useTranslation('narrative')
  const { t: tShell } = useTranslation('shell')
  const formats = useFormats()
  const local = useLocalText()
  const work = useWorkText()
  const source = useDataSource()
  const { region, period, catalogue } = useRegionModel()
  const items = useWorklist()
  const definitions = useQueries({
    queries: items.map(({ indicator }) => indicatorMetadataQuery(source, indicator.id)),
  })
  const { dataset } = catalogue
  return (
    <article className="letter paper" aria-label={t('letter.title')}>
      <p className="letter__addressee">{t('letter.addressee')}</p>
      <h1 tabIndex={-1}>{t('letter.title')}</h1>
      <p>{t('letter.region', { region: local(region.name).text })}</p>
      <p>{t('letter.period', { period: formats.period(period, 'long') })}</p>
      <p>{t('letter.date', { date: formats.date(dataset.asOf) })}</p>
      <p className="letter__intro">{items.length === 0 ? t('letter.introDone') : t('letter.intro')}</p>
      {items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('worklist.indicator')}</th>
              <th scope="col">{t('worklist.stateHeading')}</th>
              <th scope="col">{t('worklist.value')}</th>
              <th scope="col">{t('worklist.lastYear')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => {
              const definition = local(definitions[index]?.data?.data.definition ?? {})
              return (
                <tr key={item.indicator.id} data-work={item.state}>
                  <th scope="row">
                    <strong lang={local(item.indicator.name).lang}>{local(item.indicator.name).text}</strong>
                    <span lang={definition.lang}>{definition.text}</span>
                    <span>
                      {t('worklist.measures')}: {measureCodes(item.measures)}
                    </span>
                  </th>
                  <td>
                    {work.state(item)}
                    <span>
                      {t('worklist.deadline')}: {work.deadline(item)}
                      {item.days === null ? '' : ` (${work.days(item)})`}
                    </span>
                  </td>
                  <td>{work.value(item)}</td>
                  <td>{work.lastYear(item)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p className="letter__closing">{t('letter.closing')}</p>
      <p className="letter__signature">{t('letter.signature')}</p>
      <footer>
        {dataset.isDemonstration && <strong>{tShell('demonstrationLong')}. </strong>}
        {tShell('source', { source: local(dataset.source).text })}
      </footer>
    </article>
  )
}
