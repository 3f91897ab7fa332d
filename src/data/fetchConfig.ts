import { appUrl } from './appUrl'
import { ConfigError } from './configError'

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    cache: 'no-cache',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(15_000),
  })
  if (!response.ok) throw new ConfigError('missing', `HTTP ${response.status} for ${new URL(url).pathname}`)
  const isPage = (response.headers.get('Content-Type') ?? '').toLowerCase().includes('html')
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder('utf-8').decode(bytes)
  if (isPage || /^\s*</.test(text))
    throw new ConfigError('html', 'a web page stands in the place of the file')
  if (text.includes('\uFFFD')) throw new ConfigError('invalid', 'the file is not UTF-8')
  return text
}

/**
 * The text of `config.json` beside the page. Small, so that it can be asked for before the app itself has come.
 * @param app absolute address of the app, with a slash at its end.
 * @throws ConfigError
 */
export async function fetchConfig(app = appUrl()): Promise<string> {
  try {
    return await fetchText(new URL('config.json', app).href)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const reason = error instanceof Error ? error.message : 'no answer'
    throw new ConfigError('missing', `could not be fetched (${reason})`)
  }
}
