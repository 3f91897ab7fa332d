import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { RegisterPanel } from './RegisterPanel'
import { REGISTERS_ASKED, useRegionRegister } from './useRegionRegister'

/** The most active associations of the region. */
export function AssociationsPanel() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const asked = useRegionRegister('associations', REGISTERS_ASKED.associations)
  return (
    <RegisterPanel
      register="associations"
      asked={asked}
      opens={{ filters: REGISTERS_ASKED.associations.filters }}
      empty={t('noRows')}
    >
      <table className="register-panel__table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('registration')}</th>
            <th scope="col">{t('coursesCount')}</th>
            <th scope="col">{t('eventsCount')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.data?.data.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" lang={local(row.name).lang}>
                {local(row.name).text}
              </th>
              <td>
                <span className="register-panel__tag">{t(`status.${row.status}`)}</span>
              </td>
              <td className="register-panel__number">{formats.number(row.courses)}</td>
              <td className="register-panel__number">{formats.number(row.events)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RegisterPanel>
  )
}
