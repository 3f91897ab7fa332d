import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterPage } from '../../domain/register/register'
import { useDataSource } from '../../data/DataSourceProvider'
import { DataError } from '../../domain/DataError'
import { useFormats } from '../../i18n/formats/formats'
import { FailureMessage } from '../../ui/FailureMessage'
import type { RegisterPageId, RegisterView } from '../../view/registerView'
import { useRegionModel } from '../../view/useRegionModel'
import { ViewLink } from '../../view/ViewLink'

interface Asked {
  readonly data: { readonly data: RegisterPage } | undefined
  readonly isError: boolean
  readonly error: unknown
  readonly refetch: () => unknown
}

interface Props {
  readonly register: RegisterPageId
  readonly asked: Asked
  /** What the full register opens with. */
  readonly opens: Partial<RegisterView>
  /** Said when there are no rows. */
  readonly empty: string
  readonly children: ReactNode
}

/** One register of the region: title with the number of rows, its first rows, the way to all of them. */
export function RegisterPanel({ register, asked, opens, empty, children }: Props) {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const { region } = useRegionModel()
  const title = t(register)
  // A table of one's own has no registers: nothing has failed.
  const isOwn = useDataSource().adapter === 'own'
  const isLeftOut = isOwn && asked.error instanceof DataError && asked.error.kind === 'not-found'
  const total = asked.data?.data.total
  return (
    <section
      className="register-panel"
      aria-label={title}
      data-register={register}
      aria-busy={total === undefined && !asked.isError}
    >
      <h3 className="register-panel__title">
        {title} {total !== undefined && <span>{formats.number(total)}</span>}
      </h3>
      {isLeftOut && <p className="register-panel__empty">{t('noRegister')}</p>}
      {asked.isError && total === undefined && !isLeftOut && (
        <FailureMessage subject={title} error={asked.error} retry={() => void asked.refetch()} />
      )}
      {total === undefined && !asked.isError && <div className="register-panel__skeleton" />}
      {total === 0 && <p className="register-panel__empty">{empty}</p>}
      {total !== undefined && total > 0 && children}
      {total !== undefined && total > 0 && (
        <ViewLink
          className="register-panel__all"
          patch={{ region: region.id }}
          page={register}
          pagePatch={opens}
          label={`${title}. ${t('allRows', { count: total })}`}
        >
          {t('allRows', { count: total })}
        </ViewLink>
      )}
    </section>
  )
}
