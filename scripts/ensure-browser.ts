// Finds the browsers of the tests, or brings them: Debian's packages for root, else those of the tools that drive them.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { browserPath, testBrowserPath } from './browser.ts'
import { findFirefox, FIREFOX_CACHE, NO_FIREFOX } from './firefox.ts'

const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright']

const isInPlaywrightCache = (): boolean =>
  CACHES.map((cache) => join(homedir(), cache)).some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('chromium')),
  )

const tried = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const fromDebian = (name: string): boolean =>
  isDebianRoot && tried('apt-get', 'update', '-qq') && tried('apt-get', 'install', '-y', '-qq', name)

const hasChromium = (): boolean => browserPath() !== undefined || isInPlaywrightCache()
const hasFirefox = (): boolean => findFirefox() !== undefined

if (!hasChromium() && !fromDebian('chromium')) tried('npx', 'playwright', 'install', 'chromium')
if (!hasChromium()) {
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH.',
  )
  process.exit(1)
}
if (testBrowserPath() === browserPath() && process.env['CHROME_PATH'] === undefined) {
  // Without its shell Chromium does as well, only slower.
  fromDebian('chromium-headless-shell')
}

// All but the test of the hall kit runs without one; that test then fails with these words.
if (!hasFirefox() && !fromDebian('firefox-esr')) {
  tried('npx', 'browsers', 'install', 'firefox@stable', '--path', FIREFOX_CACHE)
}
if (!hasFirefox()) console.error(NO_FIREFOX)
