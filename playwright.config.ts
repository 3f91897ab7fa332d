import { defineConfig } from '@playwright/test'
import { launchOptions, testBrowserPath } from './scripts/browser.ts'
import { MOCK_SERVER, PORTS } from './tests/browser/ports.ts'

/** Journeys run against the production build, as an operator would serve it. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // One more than the cores of a small machine: a page that waits leaves a core to others.
  workers: 3,
  retries: 0,
  // A slow machine is no failure.
  timeout: 120_000,
  // A snapshot of the accessibility tree says all that is there, not only a part.
  expect: { timeout: 15_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  snapshotPathTemplate: 'tests/browser/snapshots/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORTS.preview}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(testBrowserPath()),
  },
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${PORTS.preview} --strictPort`,
      url: `http://127.0.0.1:${PORTS.preview}/config.json`,
      reuseExistingServer: false,
    },
    // The back-end of the fault tests: the contract over a real socket.
    {
      command: `npx tsx scripts/mock-server.ts ${PORTS.mockServer}`,
      url: `${MOCK_SERVER}/api/populations`,
      reuseExistingServer: false,
    },
    // The same build on its other sources. They are made while other journeys run; who asks earlier waits.
    {
      command: 'npx tsx tests/browser/sources/server.ts',
      port: PORTS.sources,
      reuseExistingServer: false,
      // A database of its own on a server is forgotten again.
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
  ],
})
