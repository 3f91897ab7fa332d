import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const CANDIDATES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Where a Firefox is put that the tests bring themselves: a folder a version. */
export const FIREFOX_CACHE = join(homedir(), '.cache', 'puppeteer')

/** The program inside such a folder, by system. */
const PROGRAMS = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe']

export const NO_FIREFOX =
  'No Firefox was found and none could be installed: the hall kit cannot be tried in a second browser. ' +
  'Install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH.'

function brought(): string[] {
  const folder = join(FIREFOX_CACHE, 'firefox')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((version) => PROGRAMS.map((program) => join(folder, version, program)))
}

/** Path of a Firefox on this machine, or undefined. `FIREFOX_PATH` wins. */
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX_PATH'], ...CANDIDATES, ...brought()].find(
    (path) => path !== undefined && existsSync(path),
  )

/**
 * Path of the Firefox that the tests use.
 * @throws Error that says what to install.
 */
export function firefoxPath(): string {
  const found = findFirefox()
  if (found === undefined) throw new Error(NO_FIREFOX)
  return found
}
