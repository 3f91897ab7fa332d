import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { MANIFEST_FILE, WORKER_FILE, type PrecacheManifest } from '../src/data/offline/protocol.ts'
import { checkManifest, manifestOf } from './serviceWorkerManifest.ts'

const ENTRY = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url))

/** The worker's code as one classic script, still without its manifest. */
async function workerCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      lib: { entry: ENTRY, formats: ['iife'], name: 'worker', fileName: () => WORKER_FILE },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('The service worker was not built')
  return output.output[0].code
}

/**
 * Writes `sw.js` and its manifest beside the files of a finished build, then reads back what lies there.
 * @throws Error when a file of the build is missing from the manifest.
 */
export async function writeServiceWorker(folder: string): Promise<PrecacheManifest> {
  const code = await workerCode()
  const manifest = manifestOf(folder, code)
  writeFileSync(join(folder, WORKER_FILE), `const PRECACHE = ${JSON.stringify(manifest)};\n${code}`)
  writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify(manifest))
  const written = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')) as PrecacheManifest
  checkManifest(folder, written)
  return manifest
}

/** The service worker of the build; must be the last plugin, since it lists what the others wrote. */
export function serviceWorker(): Plugin {
  let folder = ''
  let hasFailed = false
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    buildEnd(error) {
      hasFailed = error !== undefined
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!hasFailed) await writeServiceWorker(folder)
      },
    },
  }
}
