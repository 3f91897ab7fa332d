import { useTranslation } from 'react-i18next'
import type { RegisterRow } from '../../domain/register/register'
import { LANGUAGES, type LocalText } from '../../domain/region'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { cellOf } from './registerCells'
import { columnsOf, NAMING } from './registerColumns'
import { EntryLinks } from './EntryLinks'
import type { RegisterModel } from './useRegisterModel'
import { useRegisterRows } from './useRegisterRows'
import { useRegisterWords } from './useRegisterWords'

interface Props {
  readonly model: RegisterModel
  /** Place in the whole list, from 0. */
  readonly index: number
  readonly onMove: (index: number) => void
  readonly onClose: () => void
}

/** The name of a row in all languages. */
const namesOf = (row: RegisterRow): LocalText =>
  'provider' in row ? row.provider : 'title' in row ? row.title : row.name

/** Everything the register holds of one row, with the rows before and after it. */
export function EntryDialog({ model, index, onMove, onClose }: Props) {
  const { t } = useTranslation('registers')
  const words = useRegisterWords()
  const { rows, total } = useRegisterRows(model, index, index)
  const row = rows.get(index)
  const name = row === undefined ? '' : words.local(namesOf(row)).text
  return (
    <Dialog title={name === '' ? t('detail.title') : name} isOpen onClose={onClose} shape="sheet">
      {row === undefined ? (
        <p aria-busy="true">{t('loading')}</p>
      ) : (
        <>
          <dl className="entry">
            <dt>{t('detail.inLanguages')}</dt>
            <dd>
              <ul>
                {LANGUAGES.filter((language) => namesOf(row)[language] !== undefined).map((language) => (
                  <li key={language} lang={language}>
                    {namesOf(row)[language]}
                  </li>
                ))}
              </ul>
            </dd>
            {columnsOf(model.register)
              .filter(({ id }) => id !== NAMING[model.register] && id !== 'measure')
              .map(({ id }) => {
                const cell = cellOf(row, id, words)
                return (
                  <div key={id} className="entry__pair">
                    <dt>{t(`column.${id}`)}</dt>
                    <dd lang={cell.kind === 'text' ? cell.lang : undefined}>{words.cell(cell)}</dd>
                  </div>
                )
              })}
          </dl>
          <EntryLinks row={row} />
        </>
      )}
      <div className="entry__steps">
        <button type="button" className="button" disabled={index === 0} onClick={() => onMove(index - 1)}>
          <Icon name="previous" />
          {t('previousRow')}
        </button>
        <button
          type="button"
          className="button"
          disabled={index >= total - 1}
          onClick={() => onMove(index + 1)}
        >
          {t('nextRow')}
          <Icon name="next" />
        </button>
      </div>
    </Dialog>
  )
}
