import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeServiceWorker } from '../../scripts/serviceWorker'
import { checkManifest, filesBelow, manifestOf, NOT_PRECACHED } from '../../scripts/serviceWorkerManifest'

let folder = ''

const put = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(folder, 'assets'))
  put('index.html', '<!doctype html>')
  put('config.json', '{}')
  put('assets/a.js', 'a')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('The list of files for offline', () => {
  test('F90: is the build without the files that are named, also of files over two megabytes', () => {
    put('assets/large.bin', new Uint8Array(3 * 1024 * 1024))
    put('web.config', '<configuration/>')
    put('sw.js', '')
    const { files, bytes } = manifestOf(folder)
    expect(files.map(({ path }) => path)).toEqual([
      'assets/a.js',
      'assets/large.bin',
      'config.json',
      'index.html',
    ])
    expect(filesBelow(folder).filter((path) => !NOT_PRECACHED.has(path))).toEqual(
      files.map(({ path }) => path),
    )
    expect(bytes).toBe(3 * 1024 * 1024 + 'a'.length + '{}'.length + '<!doctype html>'.length)
  })

  test('has a digest of every file but the configuration, which an operator writes', () => {
    const { files } = manifestOf(folder)
    expect(files.filter(({ integrity }) => integrity === null).map(({ path }) => path)).toEqual([
      'config.json',
    ])
    // SHA-384 of "a", as `openssl dgst -sha384 -binary | base64` gives it.
    expect(files.find(({ path }) => path === 'assets/a.js')?.integrity).toBe(
      'sha384-VKWbnyKwuAiA2EJ+VIt8I6vYc0huHwNdzpzWl+hRdQM8qojm1XvDXvrgta/TFF8x',
    )
  })

  test('F90: a file that comes later, goes or changes fails the build and is named', () => {
    const manifest = manifestOf(folder)
    expect(() => checkManifest(folder, manifest)).not.toThrow()
    put('assets/late.js', 'late')
    expect(() => checkManifest(folder, manifest)).toThrow('assets/late.js is not in the manifest')
    rmSync(join(folder, 'assets/late.js'))
    put('assets/a.js', 'b')
    expect(() => checkManifest(folder, manifest)).toThrow('assets/a.js is not what the manifest says')
    rmSync(join(folder, 'assets/a.js'))
    expect(() => checkManifest(folder, manifest)).toThrow(
      'assets/a.js is in the manifest and not in the build',
    )
  })

  test('names a version by its bytes', () => {
    const { version } = manifestOf(folder)
    expect(manifestOf(folder).version).toBe(version)
    expect(manifestOf(folder, 'other worker').version).not.toBe(version)
    put('assets/a.js', 'b')
    expect(manifestOf(folder).version).not.toBe(version)
  })

  test('stands in the worker that is written beside the build', async () => {
    const manifest = await writeServiceWorker(folder)
    expect(filesBelow(folder)).toEqual(['assets/a.js', 'config.json', 'index.html', 'precache.json', 'sw.js'])
    expect(manifestOf(folder, '').files).toEqual(manifest.files)
  })
})
