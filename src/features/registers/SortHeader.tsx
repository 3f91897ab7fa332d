import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterSort } from '../../domain/register/register'
import { useViewActions } from '../../view/useView'
import type { Column } from './registerColumns'
import { sortOf, type RegisterModel } from './useRegisterModel'

const MOST = 3

/** The order after a press: a plain one sorts by this column alone, one with Shift adds it to the others. */
export function nextSort(
  sort: readonly RegisterSort[],
  field: string,
  isAdding: boolean,
  isNumber: boolean,
): readonly RegisterSort[] {
  const own = sort.find((each) => each.field === field)
  // Numbers are looked at from the largest on.
  const turned: RegisterSort = { field, isDescending: own === undefined ? isNumber : !own.isDescending }
  if (!isAdding) return [turned]
  if (own === undefined) return [...sort.slice(0, MOST - 1), turned]
  return sort.map((each) => (each.field === field ? turned : each))
}

/** The head of a column, with the button that sorts by it. */
export function SortHeader({ model, column }: { model: RegisterModel; column: Column }) {
  const { t } = useTranslation('registers')
  const { changeRegister } = useViewActions()
  const sort = sortOf(model.register, model.view)
  const place = sort.findIndex(({ field }) => field === column.sort)
  const own = sort[place]
  const label = t(`column.${column.id}`)
  const className = column.isNumber ? 'register-table__number' : undefined
  if (column.sort === null) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    )
  }
  const { sort: field } = column
  const press = (event: MouseEvent) =>
    changeRegister({ sort: nextSort(sort, field, event.shiftKey, column.isNumber) })
  const direction = own === undefined ? 'none' : own.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} className={className}>
      <button type="button" onClick={press}>
        {label}
        {own !== undefined && (
          <span className="register-table__sort">
            <span aria-hidden="true">{own.isDescending ? '▼' : '▲'}</span>
            {sort.length > 1 && (
              <>
                <span aria-hidden="true">{place + 1}</span>
                <span className="visually-hidden">{t('sorted', { order: place + 1 })}</span>
              </>
            )}
          </span>
        )}
      </button>
    </th>
  )
}
