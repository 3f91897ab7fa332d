import type { Progress } from './importDataset'

const WIDTH = 30
const LEAST_PAUSE = 100

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

function lineOf({ table, rows, expected }: Progress): string {
  if (expected === null) return `${grouped(rows)} rows, ${table}`
  const share = Math.min(1, rows / expected)
  const full = Math.round(share * WIDTH)
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${grouped(rows)} rows, ${table}`
}

/** Draws progress on one line of a terminal; into a file, a line a table. */
export function progressBar(out: NodeJS.WriteStream): (progress: Progress) => void {
  let last = ''
  let drawn = 0
  return (progress) => {
    if (!out.isTTY) {
      if (progress.table !== last) out.write(`${lineOf(progress)}\n`)
      last = progress.table
      return
    }
    if (Date.now() - drawn < LEAST_PAUSE) return
    drawn = Date.now()
    out.write(`\r\u001B[K${lineOf(progress)}`)
  }
}
