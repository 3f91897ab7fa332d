// Finds a Chromium for the browser tests, or brings one: Playwright's own, else Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const PATHS = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright']

const isInstalled = () => PATHS.some((path) => path !== undefined && existsSync(path))

const isInPlaywrightCache = () =>
  CACHES.map((cache) => join(homedir(), cache)).some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('chromium')),
  )

const tried = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

function bring() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (
    isDebianRoot &&
    tried('apt-get', ['update', '-qq']) &&
    tried('apt-get', ['install', '-y', '-qq', 'chromium'])
  )
    return isInstalled()
  return tried('npx', ['playwright', 'install', 'chromium'])
}

if (!isInstalled() && !isInPlaywrightCache() && !bring()) {
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH.',
  )
  process.exit(1)
}
