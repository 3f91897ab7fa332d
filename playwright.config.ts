import { defineConfig } from '@playwright/test'
import { testBrowserFlags, testBrowserPath } from './scripts/browser.ts'

const PORT = 4179
const executablePath = testBrowserPath()

/** Journeys run against the production build, as an operator would serve it. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // A snapshot of the accessibility tree says all that is there, not only a part.
  expect: { toMatchAriaSnapshot: { children: 'deep-equal' } },
  snapshotPathTemplate: 'tests/browser/snapshots/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: testBrowserFlags(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
      url: `http://127.0.0.1:${PORT}/config.json`,
      reuseExistingServer: false,
    },
    // The back-end of the fault tests: the contract over a real socket.
    {
      command: `npx tsx scripts/mock-server.ts ${PORT + 1}`,
      url: `http://127.0.0.1:${PORT + 1}/api/populations`,
      reuseExistingServer: false,
    },
  ],
})
