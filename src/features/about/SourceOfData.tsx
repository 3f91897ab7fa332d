import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { catalogueQuery } from '../../data/queries'
import type { Catalogue } from '../../domain/catalogue'
import { parsePeriod } from '../../domain/period'
import type { LocalText } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { Provenance } from './Provenance'

/** Where the figures come from, who publishes them and how they may be used. */
export function SourceOfData() {
  const { t } = useTranslation('about')
  const { adapter } = useDataSource()
  const { t: tShell } = useTranslation('shell')
  const catalogue = useQuery(catalogueQuery(useDataSource())).data?.data
  const dataset = catalogue?.dataset
  return (
    <section data-part="source-of-data">
      <h2>{t('sourceTitle')}</h2>
      {adapter === 'own' && <p>{t('ownNote')}</p>}
      {dataset !== undefined && (
        <dl>
          <dt>{t('dataset')}</dt>
          <dd>
            <Said text={dataset.title} />
            {dataset.isDemonstration && (
              <>
                <br />
                <strong>{tShell('demonstrationLong')}</strong>
              </>
            )}
          </dd>
          <dt>{t('source')}</dt>
          <dd>
            <Said text={dataset.source} />
          </dd>
        </dl>
      )}
      <Provenance />
      <dl>
        <dt>{t('adapter')}</dt>
        <dd>{t(adapter)}</dd>
        {catalogue !== undefined && <Edition catalogue={catalogue} />}
      </dl>
    </section>
  )
}

/** Which of the versions of the dataset it is, and what it covers. */
function Edition({ catalogue: { dataset, divisions } }: { catalogue: Catalogue }) {
  const { t } = useTranslation('about')
  const formats = useFormats()
  const periodText = (text: string) => {
    const period = parsePeriod(text)
    return period === null ? text : formats.period(period, 'long')
  }
  return (
    <>
      <dt>{t('version')}</dt>
      <dd>{dataset.version}</dd>
      <dt>{t('asOf')}</dt>
      <dd>{formats.date(dataset.asOf)}</dd>
      <dt>{t('period')}</dt>
      <dd>
        {periodText(dataset.firstPeriod)} – {periodText(dataset.lastPeriod)}
      </dd>
      <dt>{t('divisions')}</dt>
      {divisions.map(({ id, name }) => (
        <dd key={id}>
          <Said text={name} />
        </dd>
      ))}
    </>
  )
}

/** A text of the source, marked with the language it is in. */
function Said({ text }: { text: LocalText }) {
  const said = useLocalText()(text)
  return <span lang={said.lang}>{said.text}</span>
}
