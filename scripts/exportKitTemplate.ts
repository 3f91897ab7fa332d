import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { emptyKitBlock, KIT_TEMPLATE } from '../src/data/offline/kitFile.ts'

const ENTRY = fileURLToPath(new URL('../src/kit/kit.tsx', import.meta.url))

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is asked for, and no code runs but the one of this very file. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Script and style of the kit, each as one text. */
async function bundle(): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: ENTRY, formats: ['iife'], name: 'kit', fileName: () => 'kit.js' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('The hall kit was not built')
  const script = output.output.find((file) => file.type === 'chunk')?.code
  const styles = output.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  if (script === undefined || styles.length !== 1) throw new Error('The hall kit is one script and one style')
  // Neither may end the element that it stands in.
  return {
    script: script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
    style: styles.join('').replaceAll('</style', '<\\/style'),
  }
}

/** The page that a deck is put into: one file, with a classic script, since modules do not run from a disk. */
export async function kitTemplate(): Promise<string> {
  const { script, style } = await bundle()
  return [
    '<!doctype html>',
    '<html lang="kk">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="referrer" content="no-referrer" />',
    '<link rel="icon" href="data:," />',
    '<title>Birlik</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="kit"></div>',
    emptyKitBlock(),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Writes the template of the hall kit beside the files of a finished build. */
export function hallKit(): Plugin {
  let folder = ''
  let hasFailed = false
  return {
    name: 'hall-kit',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    buildEnd(error) {
      hasFailed = error !== undefined
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!hasFailed) writeFileSync(join(folder, KIT_TEMPLATE), await kitTemplate())
      },
    },
  }
}
