import { readFile } from 'node:fs/promises'
import { describe, expect, test, vi } from 'vitest'
import { parseConfig, readConfig } from '../../src/data/config'
import { ConfigError } from '../../src/data/configError'
import { fetchConfig } from '../../src/data/fetchConfig'
import { sendJson, startServer, type Handle } from './testServer'

const GOOD = {
  source: { kind: 'http', baseUrl: 'https://data.assembly.kz/api' },
  defaultLanguage: 'ru',
  homeRegion: 'kostanay',
  tiles: { url: 'https://tiles.assembly.kz/{z}/{x}/{y}.png', attribution: '© Map' },
}

function errorOf(config: unknown) {
  try {
    parseConfig(typeof config === 'string' ? config : JSON.stringify(config))
  } catch (error) {
    if (error instanceof ConfigError)
      return { kind: error.kind, path: error.path, line: error.line, reason: error.reason }
    throw error
  }
  return null
}

const withBase = (baseUrl: unknown) => errorOf({ ...GOOD, source: { kind: 'http', baseUrl } })
const withTiles = (tiles: unknown) => errorOf({ ...GOOD, tiles })

describe('config.json with a folder of files', () => {
  const withFolder = (source: object) => ({ ...GOOD, source: { kind: 'files', ...source } })

  test('names a folder of this site, or one of another', () => {
    for (const url of ['data', 'data/', '/data/2021/', 'https://files.assembly.kz/data'])
      expect(parseConfig(JSON.stringify(withFolder({ url }))).source).toEqual({
        kind: 'files',
        url: url.replace(/\/$/, ''),
        acceptChanged: [],
        firstByteSeconds: 15,
        totalSeconds: 300,
        maxMegabytes: 200,
      })
  })

  test.each([
    '../data',
    '//evil.example/data',
    'javascript:alert(1)',
    'data?x=1',
    'https://a:b@c.kz/',
    '',
    7,
  ])('refuses the folder %s', (url) => {
    expect(errorOf(withFolder({ url }))).toMatchObject({ kind: 'invalid', path: 'source.url' })
  })

  test('accepts changed files only by their names', () => {
    expect(errorOf(withFolder({ url: 'data', acceptChanged: ['populations.csv'] }))).toBeNull()
    expect(errorOf(withFolder({ url: 'data', acceptChanged: ['../x.csv'] }))?.path).toBe(
      'source.acceptChanged[0]',
    )
    expect(errorOf(withFolder({ url: 'data', acceptChanges: [] }))?.path).toBe('source.acceptChanges')
  })
})

describe('config.json', () => {
  test('describes an installation', () => {
    expect(parseConfig(JSON.stringify(GOOD))).toEqual({
      source: {
        kind: 'http',
        baseUrl: 'https://data.assembly.kz/api',
        isInsecure: false,
        signIn: null,
        firstByteSeconds: 15,
        totalSeconds: 60,
        maxMegabytes: 20,
        boundaries: 'app',
      },
      defaultLanguage: 'ru',
      homeRegion: 'kostanay',
      tiles: {
        url: 'https://tiles.assembly.kz/{z}/{x}/{y}.png',
        attribution: '© Map',
        minZoom: 0,
        maxZoom: 18,
      },
      offline: true,
    })
  })

  test('may leave out the home region and the tiles, and name its schema for editors', () => {
    const small = { $schema: './config.schema.json', source: { kind: 'mock' }, defaultLanguage: 'kk' }
    expect(parseConfig(JSON.stringify(small))).toEqual({
      source: { kind: 'mock' },
      defaultLanguage: 'kk',
      homeRegion: null,
      tiles: null,
      offline: true,
    })
  })

  test('as shipped is a good one', async () => {
    const shipped = await readFile(new URL('../../public/config.json', import.meta.url), 'utf8')
    expect(errorOf(shipped)).toBeNull()
  })

  test('plain http to another host is allowed on an intranet, and remembered', () => {
    const config = parseConfig(
      JSON.stringify({ ...GOOD, source: { kind: 'http', baseUrl: 'http://10.0.0.7:8080/api/' } }),
    )
    expect(config.source).toMatchObject({ baseUrl: 'http://10.0.0.7:8080/api', isInsecure: true })
  })

  test('a path of the site itself is an address', () => {
    expect(withBase('/api')).toBeNull()
    expect(withTiles({ url: '/tiles/{z}/{x}/{y}.png', attribution: '' })).toBeNull()
  })

  test('T11: no other kind of address is', () => {
    const wrong = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' https://data.assembly.kz',
      'https://data.assembly.kz/a b',
      'data:application/json,{}',
      'file:///etc/passwd',
      'blob:https://x',
      'ftp://data.assembly.kz',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https:\\\\evil.example',
      '/\t/evil.example',
      'data.assembly.kz/api',
      'api',
      '../api',
      '',
      'https://',
      'https://user:secret@data.assembly.kz',
      'https://data.assembly.kz/?key=1',
      'https://data.assembly.kz/#part',
      null,
      7,
      ['https://data.assembly.kz'],
    ]
    for (const baseUrl of wrong)
      expect(withBase(baseUrl)).toMatchObject({ kind: 'invalid', path: 'source.baseUrl' })
    for (const url of [
      'javascript:{z}{x}{y}',
      '//evil.example/{z}/{x}/{y}',
      'https://tiles.assembly.kz/{z}/{x}.png',
    ]) {
      expect(withTiles({ url, attribution: '' })).toMatchObject({ kind: 'invalid', path: 'tiles.url' })
    }
  })

  test('misspelt settings are refused, all of them named at once', () => {
    const misspelt = { ...GOOD, source: { ...GOOD.source, baseURL: '/x', timeout: 3 }, defaultLang: 'kk' }
    expect(errorOf(misspelt)).toEqual({
      kind: 'invalid',
      path: 'defaultLang',
      line: undefined,
      reason:
        'unknown setting "defaultLang", "source.baseURL", "source.timeout"; known here: source, defaultLanguage, ' +
        'homeRegion, tiles, offline, kind, baseUrl, signIn, firstByteSeconds, totalSeconds, maxMegabytes, boundaries',
    })
    expect(withTiles({ url: 'https://t/{z}/{x}/{y}', attribution: '', subdomains: 'abc' })).toMatchObject({
      path: 'tiles.subdomains',
    })
  })

  test('every wrong value is named with its path', () => {
    const wrong: [string, unknown][] = [
      ['source', { ...GOOD, source: undefined }],
      ['source', { ...GOOD, source: null }],
      ['source.kind', { ...GOOD, source: {} }],
      ['source.kind', { ...GOOD, source: { kind: 'database' } }],
      ['source.kind', { ...GOOD, source: { kind: 'Mock' } }],
      ['source.baseUrl', { ...GOOD, source: { kind: 'http' } }],
      ['source.firstByteSeconds', { ...GOOD, source: { ...GOOD.source, firstByteSeconds: 0 } }],
      ['source.totalSeconds', { ...GOOD, source: { ...GOOD.source, totalSeconds: '60' } }],
      ['source.maxMegabytes', { ...GOOD, source: { ...GOOD.source, maxMegabytes: -1 } }],
      ['defaultLanguage', { ...GOOD, defaultLanguage: 'de' }],
      ['defaultLanguage', { ...GOOD, defaultLanguage: undefined }],
      ['homeRegion', { ...GOOD, homeRegion: 'Қостанай' }],
      ['homeRegion', { ...GOOD, homeRegion: '' }],
      ['tiles', { ...GOOD, tiles: false }],
      ['tiles.attribution', { ...GOOD, tiles: { url: 'https://t/{z}/{x}/{y}' } }],
      ['tiles.maxZoom', { ...GOOD, tiles: { ...GOOD.tiles, maxZoom: 99 } }],
    ]
    for (const [path, config] of wrong) expect(errorOf(config)).toMatchObject({ kind: 'invalid', path })
    for (const nothing of ['null', '[]', '7', '"mock"']) expect(errorOf(nothing)?.kind).toBe('invalid')
  })

  test('a syntax error is told by its line', () => {
    expect(errorOf('{\n  "source": { "kind": "mock" },\n  "defaultLanguage": "kk",\n}')).toMatchObject({
      kind: 'not-json',
      line: 4,
    })
    expect(errorOf('')).toMatchObject({
      kind: 'not-json',
      line: 1,
      reason: 'the text is empty (line 1, column 1)',
    })
    expect(errorOf('{"source": {"kind": "mock"}, "source": {"kind": "http"}}')).toMatchObject({
      kind: 'not-json',
    })
  })
})

/** What a web server with a catch-all page answers. */
const webPage: Handle = (_request, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('hello')

const windows1251: Handle = (_request, response) =>
  response.writeHead(200).end(Buffer.from('{"source": "\xff"}', 'latin1'))

async function served(handle: Handle) {
  const server = await startServer(handle)
  const error: unknown = await readConfig(fetchConfig(server.url)).catch((thrown: unknown) => thrown)
  if (!(error instanceof ConfigError)) throw new Error('a configuration was made up')
  return error
}

describe('F23: an installation that is not configured', () => {
  test('says so when the file is missing, empty, a web page, or wrong; it never falls back to demonstration data', async () => {
    expect((await served((_request, response) => response.writeHead(404).end())).kind).toBe('missing')
    expect((await served((_request, response) => response.writeHead(500).end())).kind).toBe('missing')
    expect((await served((_request, response) => response.destroy())).kind).toBe('missing')
    expect((await served((_request, response) => sendJson(response, ''))).kind).toBe('not-json')
    expect((await served((_request, response) => sendJson(response, '{'))).kind).toBe('not-json')
    expect((await served((_request, response) => sendJson(response, '<!doctype html>'))).kind).toBe('html')
    expect((await served(webPage)).kind).toBe('html')
    expect((await served((_request, response) => sendJson(response, {}))).kind).toBe('invalid')
    expect((await served(windows1251)).kind).toBe('invalid')
  })

  test('a good file is read from beside the page, whatever its content type', async () => {
    const server = await startServer(
      (_request, response) => void response.writeHead(200).end(`\uFEFF${JSON.stringify(GOOD)}`),
    )
    expect((await readConfig(fetchConfig(`${server.url}monitor/`))).homeRegion).toBe('kostanay')
    expect(server.asked).toEqual(['/monitor/config.json'])
  })
})

describe('F21: a page on https and a source on plain http', () => {
  const refused = (source: object) => errorOf(JSON.stringify({ ...GOOD, source }))

  test('is told at the start with the setting, since no browser lets it through', () => {
    vi.stubGlobal('location', { protocol: 'https:' })
    try {
      expect(refused({ kind: 'http', baseUrl: 'http://data.example.kz/api' })).toMatchObject({
        kind: 'invalid',
        path: 'source.baseUrl',
        reason: expect.stringContaining('mixed content'),
      })
      expect(refused({ kind: 'files', url: 'http://data.example.kz/data/' })).toMatchObject({
        path: 'source.url',
      })
      for (const baseUrl of ['/api', 'https://data.example.kz/api', 'http://localhost:8080/api'])
        expect(parseConfig(JSON.stringify({ ...GOOD, source: { kind: 'http', baseUrl } })).source.kind).toBe(
          'http',
        )
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('is no fault where the page is on plain http too', () => {
    const source = { kind: 'http', baseUrl: 'http://data.example.kz/api' }
    expect(parseConfig(JSON.stringify({ ...GOOD, source })).source).toMatchObject({ isInsecure: true })
  })
})
