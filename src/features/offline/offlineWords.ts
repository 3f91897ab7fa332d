import type { TFunction } from 'i18next'
import type { OfflineFault, OfflineReadiness } from '../../data/offline/readiness'
import type { Formats } from '../../i18n/formats/formats'

type Text = TFunction<'offline'>

/** Bytes in megabytes, with one decimal. */
export const megabytes = (bytes: number, { number }: Formats): string => number(bytes / 1_000_000, 1)

/** What is wrong and what to do, in one or two sentences. */
export function faultText(fault: OfflineFault, t: Text): string {
  switch (fault.kind) {
    case 'files':
      return t('fault.files', { count: fault.count })
    case 'answers':
      return t('fault.answers', { count: fault.count })
    case 'network':
      return fault.path === null ? t('fault.network') : t('fault.networkFile', { path: fault.path })
    case 'changed':
      return t('fault.changed', { path: fault.path ?? '' })
    case 'storage':
      return t('fault.storage')
    case 'worker':
      return t('fault.worker')
    case 'source':
      return t('fault.source')
  }
}

/** What is said of the copy on this computer: a title, and sentences below it. */
export function readinessText(
  readiness: OfflineReadiness,
  t: Text,
  formats: Formats,
): { readonly title: string; readonly sentences: readonly string[] } {
  switch (readiness.state) {
    case 'checking':
      return { title: t('checking'), sentences: [] }
    case 'unsupported':
      return { title: t('title'), sentences: [t(`unsupported.${readiness.reason}`)] }
    case 'not-asked': {
      const { bytes } = readiness
      const size = bytes === null ? t('sizeUnknown') : t('size', { size: megabytes(bytes, formats) })
      return { title: t('title'), sentences: [t('notAsked'), size] }
    }
    case 'working': {
      const { step, done, total } = readiness
      if (step !== 'files') return { title: t(step), sentences: [] }
      return { title: total === 0 ? t('filesStart') : t('files', { done, total }), sentences: [] }
    }
    case 'ready': {
      const { files, bytes, asOf } = readiness
      const detail = t('readyDetail', { files: formats.number(files), size: megabytes(bytes, formats) })
      return {
        title: t('ready'),
        sentences: asOf === null ? [detail] : [detail, t('asOf', { date: formats.date(asOf) })],
      }
    }
    case 'failed':
      return { title: t('failed'), sentences: [faultText(readiness.fault, t)] }
  }
}
