import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { Icon } from '../../../ui/Icon'
import { saveBlob } from '../../../ui/files/saveBlob'
import type { RegisterModel } from '../useRegisterModel'
import { useRegisterFile, type RegisterFile, type RegisterFileKind } from './useRegisterFile'
import './register-download.css'

type Job =
  | { readonly state: 'none' }
  | {
      readonly state: 'working'
      readonly kind: RegisterFileKind
      readonly done: number
      readonly total: number
    }
  | { readonly state: 'failed'; readonly kind: RegisterFileKind }
  | { readonly state: 'ready'; readonly file: RegisterFile; readonly kind: RegisterFileKind }

const KINDS: readonly RegisterFileKind[] = ['csv', 'xlsx']

/** Takes all matching rows away as a file: with progress, a way to stop, and another try where it failed. */
export default function RegisterDownload({ model }: { model: RegisterModel }) {
  const { t } = useTranslation('registers')
  const { t: tFiles } = useTranslation('files')
  const makeFile = useRegisterFile(model)
  const [job, setJob] = useState<Job>({ state: 'none' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const begin = async (kind: RegisterFileKind) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setJob({ state: 'working', kind, done: 0, total: model.first?.total ?? 0 })
    try {
      const file = await makeFile(kind, {
        signal: controller.signal,
        onProgress: (done, total) => setJob({ state: 'working', kind, done, total }),
      })
      saveBlob(file.blob, file.name)
      setJob({ state: 'ready', file, kind })
    } catch {
      // Stopped by the person is no failure; everything else is said, and can be tried again.
      setJob(controller.signal.aborted ? { state: 'none' } : { state: 'failed', kind })
    }
  }

  return (
    <div className="register-download">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button"
          disabled={job.state === 'working'}
          aria-label={`${t('download.button')}: ${kind === 'csv' ? t('download.csv') : tFiles('xlsx')}`}
          onClick={() => void begin(kind)}
        >
          <Icon name="download" />
          {kind.toUpperCase()}
        </button>
      ))}
      {job.state !== 'none' && (
        <JobState
          job={job}
          onStop={() => running.current?.abort()}
          onAgain={() =>
            job.state === 'ready' ? saveBlob(job.file.blob, job.file.name) : void begin(job.kind)
          }
        />
      )}
    </div>
  )
}

interface JobProps {
  readonly job: Exclude<Job, { state: 'none' }>
  readonly onStop: () => void
  readonly onAgain: () => void
}

function JobState({ job, onStop, onAgain }: JobProps) {
  const { t } = useTranslation('registers')
  const { t: tFiles } = useTranslation('files')
  const formats = useFormats()
  if (job.state === 'working') {
    const text = t('download.progress', { done: formats.number(job.done), of: formats.number(job.total) })
    return (
      <div className="register-download__job" data-job="working">
        <progress max={Math.max(1, job.total)} value={job.done} aria-label={text} />
        <span>{text}</span>
        <button type="button" className="button" onClick={onStop}>
          {t('download.cancel')}
        </button>
      </div>
    )
  }
  return (
    <div className="register-download__job" data-job={job.state}>
      <span>
        {job.state === 'ready' ? t('download.ready', { name: job.file.name }) : t('download.failed')}
      </span>
      <button type="button" className="button" onClick={onAgain}>
        {tFiles('again')}
      </button>
      {job.state === 'ready' && job.kind === 'csv' && <CopyText blob={job.file.blob} />}
    </div>
  )
}

/** For where downloads are forbidden; plain http has no clipboard, and then no button. */
function CopyText({ blob }: { blob: Blob }) {
  const { t } = useTranslation('registers')
  const [isCopied, setIsCopied] = useState(false)
  if (!isSecureContext) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await blob.text())
      setIsCopied(true)
    } catch {
      setIsCopied(false)
    }
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      {isCopied ? t('download.copied') : t('download.copy')}
    </button>
  )
}
