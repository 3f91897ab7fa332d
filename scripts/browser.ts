import { existsSync } from 'node:fs'

const CANDIDATES = [
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

/** Debian's Chromium without windows: the same engine, and a page opens in it in half of the time. */
const SHELL = '/usr/bin/chromium-headless-shell'

const firstThere = (paths: readonly string[]): string | undefined =>
  [process.env['CHROME_PATH'] ?? '', ...paths].find((path) => path !== '' && existsSync(path))

/** Path of a Chromium on this machine, or undefined. `CHROME_PATH` wins. */
export const browserPath = (): string | undefined => firstThere(CANDIDATES)

/** Path of the Chromium of the tests, which have hundreds of pages to open, or undefined. `CHROME_PATH` wins. */
export const testBrowserPath = (): string | undefined => firstThere([SHELL, ...CANDIDATES])

/** Flags for a quiet, closed browser; the sandbox is off only for root, where it cannot run. */
export function browserFlags(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
}

/** Playwright's own list: a browser obeys only the last list of features, so ours repeats it. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Lists of the address bar, which are pages themselves: each window made two, at a second of a processor a test. */
const POPUPS_OF_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** Flags of the browser of the tests, which has a new window for each of them. */
const testBrowserFlags = (): string[] => [
  ...browserFlags(),
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...POPUPS_OF_ADDRESS_BAR].join(',')}`,
]

/** How a test starts the browser at a path, or the one that its driver brings. */
export const launchOptions = (executablePath: string | undefined) => ({
  args: testBrowserFlags(),
  ...(executablePath === undefined ? {} : { executablePath }),
})
