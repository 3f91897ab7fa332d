/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions, testBrowserPath } from './scripts/browser.ts'
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts'
import { hallKit } from './scripts/exportKitTemplate.ts'
import { firstPictureChunks } from './scripts/firstPicture.ts'
import { preloadStart } from './scripts/preloadStart.ts'
import { serviceWorker } from './scripts/serviceWorker.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '')
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  plugins: [react(), contentSecurityPolicy(), preloadStart(), hallKit(), serviceWorker()],
  resolve: {
    alias: [
      // MSW's cookie jar pulls 130 kB of public suffixes into the page; the contract has no cookies.
      { find: 'tough-cookie', replacement: path('mocks/noCookies.ts') },
      // What react-i18next brings for React 17 is in React itself since 18.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
    ],
  },
  build: {
    target: ['chrome109', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [...firstPictureChunks(ROOT)],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Files share the modules of a thread, so that the demonstration is made twice and not once a file.
          pool: 'threads',
          isolate: false,
          // One for each of two cores; unless told, one core is left idle.
          maxWorkers: 2,
          // Against a test that never ends; a slow machine is no failure.
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        extends: true,
        // Known before the first test runs: a dependency found later makes the server reload under the tests.
        optimizeDeps: {
          include: [
            '@ark-ui/react/combobox',
            '@ark-ui/react/menu',
            '@tanstack/react-query',
            'd3-dsv',
            'fflate',
            'i18next',
            'idb-keyval',
            'leaflet',
            'msw',
            'openapi-fetch',
            'pptxgenjs',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-i18next',
            'react-leaflet',
            'recharts',
            'topojson-client',
            'valibot',
            'vitest-browser-react',
            'write-excel-file/universal',
          ],
        },
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions(testBrowserPath()) }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
