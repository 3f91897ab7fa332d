import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterRow } from '../../domain/register/register'
import type { RegisterPageId } from '../../view/registerView'
import { cellOf } from './registerCells'
import { NAMING, type Column } from './registerColumns'
import type { useRegisterWords } from './useRegisterWords'

interface Props {
  /** Place in the whole list, from 0. */
  readonly index: number
  /** Undefined while its page is on its way. */
  readonly row: RegisterRow | undefined
  readonly register: RegisterPageId
  readonly columns: readonly Column[]
  readonly words: ReturnType<typeof useRegisterWords>
  readonly onOpen: (index: number) => void
}

/** A row of the table; its name opens the details. */
export const RegisterTableRow = memo(function RegisterTableRow(props: Props) {
  const { t } = useTranslation('registers')
  const { index, row, register, columns, words, onOpen } = props
  if (row === undefined) {
    return (
      <tr className="register-table__row" aria-rowindex={index + 2} aria-busy="true">
        <td colSpan={columns.length} className="register-table__waiting">
          {t('loading')}
        </td>
      </tr>
    )
  }
  return (
    <tr className="register-table__row" aria-rowindex={index + 2} data-row={row.id}>
      {columns.map(({ id, isNumber }) => {
        const cell = cellOf(row, id, words)
        const text = words.cell(cell)
        const lang = cell.kind === 'text' ? cell.lang : undefined
        if (id === NAMING[register]) {
          return (
            <th key={id} scope="row" className="register-table__name">
              <button type="button" lang={lang} title={text} onClick={() => onOpen(index)}>
                {text}
              </button>
            </th>
          )
        }
        return (
          <td
            key={id}
            className={isNumber ? 'register-table__number' : undefined}
            data-label={t(`column.${id}`)}
            data-cell={cell.kind}
          >
            <span lang={lang} title={text}>
              {text}
            </span>
          </td>
        )
      })}
    </tr>
  )
})
