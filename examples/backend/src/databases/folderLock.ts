import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is one too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Keeps a folder to one process: two that write to an embedded database spoil it.
 * @returns gives the folder free again. A process that was killed does not, and holds nothing any more.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder.replace(/[/\\]+$/, '')}.lock`
  const holder = holderOf(file)
  if (holder !== null && isAlive(holder))
    throw new Error(`${folder} is in use by process ${holder}: stop it first (it is named in ${file})`)
  rmSync(file, { force: true })
  // Fails when another process was quicker.
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  return () => rmSync(file, { force: true })
}
