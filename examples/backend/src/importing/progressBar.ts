import type { Progress } from './importDataset'

const WIDTH = 30
/** Milliseconds between two pictures of the bar. */
const LEAST_PAUSE = 100

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

const shareOf = ({ done, expected }: Progress): number | null =>
  expected === null || expected === 0 ? null : Math.min(1, done / expected)

function lineOf(progress: Progress): string {
  const { doing, part, done } = progress
  const said = doing === 'checking' ? `checking ${part}` : `${grouped(done)} rows, ${part}`
  const share = shareOf(progress)
  if (share === null) return said
  const full = Math.round(share * WIDTH)
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${said}`
}

/** Where the progress is listened to: a terminal is drawn on, anything else gets lines. */
type Out = Pick<NodeJS.WriteStream, 'isTTY'> & { readonly write: (text: string) => unknown }

/** Draws progress on one line of a terminal; elsewhere writes a line a file or table, and one each tenth of the way. */
export function progressBar(out: Out, now = Date.now): (progress: Progress) => void {
  let last = ''
  let drawn = 0
  return (progress) => {
    if (!out.isTTY) {
      const step = `${progress.doing} ${progress.part} ${Math.floor((shareOf(progress) ?? 0) * 10)}`
      if (step !== last) out.write(`${lineOf(progress)}\n`)
      last = step
      return
    }
    // The last of what was checked stays above what is written.
    const isNext = last !== '' && last !== progress.doing
    if (!isNext && progress.done !== progress.expected && now() - drawn < LEAST_PAUSE) return
    drawn = now()
    out.write(`${isNext ? '\n' : '\r\u001B[K'}${lineOf(progress)}`)
    last = progress.doing
  }
}
