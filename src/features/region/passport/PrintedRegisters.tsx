import { useTranslation } from 'react-i18next'
import type { RegisterId } from '../../../domain/register/register'
import { useFormats } from '../../../i18n/formats/formats'
import { REGISTERS_ASKED, useRegionRegister } from '../useRegionRegister'

/** How many rows each register of the region has; one that did not answer says so, the others stand. */
export function PrintedRegisters() {
  const { t } = useTranslation('region')
  return (
    <>
      <p className="sheet__title" role="heading" aria-level={2}>
        {t('registers')}
      </p>
      <ul className="sheet__counts">
        <RegisterCount register="associations" />
        <RegisterCount register="events" />
        <RegisterCount register="courses" />
      </ul>
    </>
  )
}

function RegisterCount({ register }: { register: Exclude<RegisterId, 'houses'> }) {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const asked = useRegionRegister(register, REGISTERS_ASKED[register])
  const name = t(register)
  if (asked.isError && asked.data === undefined) {
    return (
      <li data-register={register} data-state="failed">
        {t('unavailable', { register: name })}
      </li>
    )
  }
  return (
    <li data-register={register}>
      {name}: <strong>{asked.data === undefined ? '…' : formats.number(asked.data.data.total)}</strong>
    </li>
  )
}
