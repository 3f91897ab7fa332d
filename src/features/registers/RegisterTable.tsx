import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureMessage } from '../../ui/FailureMessage'
import { useIsNarrow } from '../../view/useIsNarrow'
import { columnsOf, shownColumns } from './registerColumns'
import { RegisterTableRow } from './RegisterTableRow'
import { SortHeader } from './SortHeader'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterRows } from './useRegisterRows'
import { useRegisterWords } from './useRegisterWords'
import { EntryDialog } from './EntryDialog'
import './register-table.css'

/** Height of a row, px; the style sheet gives the same. */
const ROW = 48
/** A card on a phone, px: its name with margins, and a line a field. */
const CARD_HEAD = 66
const CARD_LINE = 18
/** React's types know no custom properties. */
const rowHeight = (height: number): CSSProperties => ({ '--row': `${height}px` }) as CSSProperties

/** Rows drawn beyond the edge of the window. */
const OVERSCAN = 12

/** The matching rows: a table whose rows are drawn as the window comes to them, cards on a phone. */
export function RegisterTable({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const isNarrow = useIsNarrow()
  const words = useRegisterWords()
  const [opened, setOpened] = useState<number | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const { register, view, query, first } = model
  const total = first?.total ?? 0
  const columns = shownColumns(register, view.columns, query.region !== null)
  const height = isNarrow ? CARD_HEAD + CARD_LINE * (columns.length - 1) : ROW
  useLayoutEffect(() => {
    const measure = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + scrollY)
    // What stands above the table comes, goes and wraps: the page grows or shrinks with it.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  // Its functions are called while this component renders and handed to nobody.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (index) => `${height}-${index}`,
  })
  const items = virtualizer.getVirtualItems()
  const state = useRegisterRows(model, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const room = columns.reduce((sum, column) => sum + column.room, 0)
  const before = (items[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <>
      {state.hasChanged && (
        <p className="notice-list__item" data-notice="register-changed">
          {t('changed')}
        </p>
      )}
      {state.error !== null && <FailureMessage subject={t('rows')} error={state.error} retry={state.retry} />}
      <table
        className="register-table"
        style={rowHeight(height)}
        aria-label={t('rows')}
        aria-rowcount={total + 1}
        aria-colcount={columnsOf(register).length}
        aria-busy={model.isWaiting}
        aria-describedby="register-sort-hint"
      >
        <colgroup>
          {columns.map(({ id, room: own }) => (
            <col key={id} style={{ width: `${(own / room) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.id} model={model} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && (
            <tr className="register-table__space" aria-hidden="true">
              <td colSpan={columns.length} style={{ height: before }} />
            </tr>
          )}
          {items.map(({ index }) => (
            <RegisterTableRow
              key={index}
              index={index}
              row={state.rows.get(index)}
              register={register}
              columns={columns}
              words={words}
              onOpen={setOpened}
            />
          ))}
          {after > 0 && (
            <tr className="register-table__space" aria-hidden="true">
              <td colSpan={columns.length} style={{ height: after }} />
            </tr>
          )}
        </tbody>
      </table>
      <p id="register-sort-hint" className="visually-hidden">
        {t('sortHint')}
      </p>
      {opened !== null && (
        <EntryDialog model={model} index={opened} onMove={setOpened} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
