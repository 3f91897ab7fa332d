import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { RegisterPanel } from './RegisterPanel'
import { useEmptyText } from './useEmptyText'
import { REGISTERS_ASKED, useRegionRegister } from './useRegionRegister'

/** The largest courses of the quarter. */
export function CoursesPanel() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const local = useLocalText()
  const asked = useRegionRegister('courses', REGISTERS_ASKED.courses)
  const empty = useEmptyText('kz-courses')
  const persons = (count: number | null) => (count === null ? t('hidden') : formats.number(count))
  return (
    <RegisterPanel register="courses" asked={asked} opens={asked.days} empty={empty}>
      <table className="register-panel__table">
        <thead>
          <tr>
            <th scope="col">{t('course')}</th>
            <th scope="col">{t('learners')}</th>
            <th scope="col">{t('completed')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.data?.data.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span lang={local(row.provider).lang}>{local(row.provider).text}</span>
                <span className="register-panel__note">
                  {row.level} <span aria-hidden="true">·</span> {local(row.place.name).text}
                </span>
              </th>
              <td className="register-panel__number">{persons(row.enrolled)}</td>
              <td className="register-panel__number">{persons(row.completed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RegisterPanel>
  )
}
