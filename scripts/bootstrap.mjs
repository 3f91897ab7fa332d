// Built-ins only: runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(ROOT, 'node_modules', '.installed-lock')

/** Runs a command with its output shown; ends the process when it fails. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error !== undefined || status !== 0) process.exit(status ?? 1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if ((major === 20 && minor >= 19) || major > 22 || (major === 22 && minor >= 12)) return
  console.error(`Birlik needs Node 20.19 or newer (or 22.12 or newer); this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs exactly what the lockfile says, when it has changed since the last time. */
export function install() {
  checkNode()
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  writeFileSync(STAMP, hash)
}
