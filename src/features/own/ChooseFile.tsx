import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../data/own/rawTable'
import { DropOver } from '../../ui/DropOver'
import { chosenFiles, droppedFiles, type DroppedFile } from '../../ui/droppedFiles'
import { Icon } from '../../ui/Icon'
import { useDrop } from '../../ui/useDrop'
import { PasteTable } from './PasteTable'

/** One more than this many files of a folder are looked at. */
const MOST_FILES = 200
const MEGABYTE = 1024 * 1024

interface Props {
  readonly isReading: boolean
  readonly onFiles: (files: readonly DroppedFile[]) => void
  readonly onText: (name: string, text: string) => void
}

/** Four ways to open figures of one's own: a file, a folder, a drop, a table pasted from a spreadsheet. */
export function ChooseFile({ isReading, onFiles, onText }: Props) {
  const { t } = useTranslation('own')
  const fileInput = useRef<HTMLInputElement>(null)
  const folderInput = useRef<HTMLInputElement>(null)
  const [isPasting, setIsPasting] = useState(false)
  const isOver = useDrop(({ dataTransfer }) => {
    if (dataTransfer !== null) void droppedFiles(dataTransfer, MOST_FILES).then(onFiles)
    // The rest of the app would look for a view in them.
  }, 'first')
  const take = (input: HTMLInputElement) => {
    onFiles(chosenFiles(input))
    // The same file may be chosen again after it was mended.
    input.value = ''
  }
  return (
    <section className="own-card" aria-labelledby="own-choose">
      <h2 id="own-choose">{t('choose.title')}</h2>
      <p>{t('choose.forms')}</p>
      <div className="own-card__row">
        <button
          type="button"
          className="button button--primary"
          aria-busy={isReading}
          onClick={() => fileInput.current?.click()}
        >
          <Icon name="table" />
          {t('choose.file')}
        </button>
        <button type="button" className="button" onClick={() => folderInput.current?.click()}>
          <Icon name="list" />
          {t('choose.folder')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isPasting}
          onClick={() => setIsPasting(!isPasting)}
        >
          {t('choose.paste')}
        </button>
      </div>
      <input
        ref={fileInput}
        type="file"
        hidden
        data-own="file"
        accept=".csv,.tsv,.txt,.xlsx,.zip"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={folderInput}
        type="file"
        hidden
        multiple
        // React does not know the attribute by its type.
        {...{ webkitdirectory: '' }}
        data-own="folder"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      {isPasting && <PasteTable onText={onText} />}
      <p className="own-card__hint">{t('choose.hint', { size: LIMITS.bytes / MEGABYTE })}</p>
      {isReading && <p aria-busy="true">{t('choose.reading')}</p>}
      {isOver && <DropOver>{t('choose.drop')}</DropOver>}
    </section>
  )
}
