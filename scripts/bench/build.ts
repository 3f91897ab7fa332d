import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build as bundle } from 'vite'

const CLIENT = join('scripts', 'bench', 'client')

type Content = Map<string, Buffer>

/** All files of a folder, by their path from it. */
function readFolder(folder: string): Content {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file)]),
  )
}

/** The production build of Birlik, into a temporary folder. */
export async function buildApp(folder: string): Promise<Content> {
  const outDir = join(folder, 'app')
  await bundle({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  return readFolder(outDir)
}

/** One reference page as a visitor gets it: minified, its style sheet a file of its own. */
export async function buildReference(name: 'svg' | 'echarts', folder: string): Promise<Content> {
  const outDir = join(folder, name)
  await bundle({
    configFile: false,
    root: CLIENT,
    base: './',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(CLIENT, `${name}.html`) },
    },
  })
  const files = readFolder(outDir)
  const page = files.get(`${name}.html`)
  return page === undefined ? files : files.set('index.html', page)
}

/** The script that takes the times inside a page. */
export async function buildProbe(): Promise<string> {
  const made = await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(CLIENT, 'probe.ts'), formats: ['iife'], name: 'probe' },
    },
  })
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : []
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')
  if (chunk === undefined) throw new Error('The probe was not bundled')
  return chunk.code
}
