import { CONFIG_FILE, fileUrl } from '../data/offline/protocol'

/** Milliseconds after which the copy of the configuration answers. */
const PATIENCE = 4000

/** The text of an answer that is a configuration; null for a login page or anything else that is no JSON object. */
export async function configText(answer: Response): Promise<string | null> {
  if (!answer.ok || (answer.headers.get('Content-Type') ?? '').includes('html')) return null
  const text = await answer.text()
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? text : null
  } catch {
    return null
  }
}

/** Whether the operator has switched copies on computers off. */
export function forbidsOffline(text: string): boolean {
  const json = JSON.parse(text) as { offline?: unknown }
  return json.offline === false
}

/** The configuration as the server has it now; null when it cannot be had. */
export async function freshConfig(scope: string): Promise<{ answer: Response; text: string } | null> {
  try {
    const url = fileUrl(CONFIG_FILE, scope)
    const answer = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) })
    const text = await configText(answer.clone())
    return text === null ? null : { answer, text }
  } catch {
    return null
  }
}

/**
 * The configuration: the server's first, and the copy, kept up to date, when the server does not answer.
 * @param cacheName cache of the worker's version.
 */
export async function answerConfig(
  scope: string,
  cacheName: string,
  onForbidden: () => Promise<void>,
): Promise<Response> {
  const url = fileUrl(CONFIG_FILE, scope)
  const fresh = await freshConfig(scope)
  if (fresh === null) {
    // Without a copy the page shall hear from the server itself what is wrong.
    return (await caches.match(url, { cacheName })) ?? fetch(url, { cache: 'no-cache' })
  }
  if (forbidsOffline(fresh.text)) await onForbidden()
  else if (await caches.has(cacheName)) await keep(cacheName, url, fresh.answer.clone())
  return fresh.answer
}

/** A full disk must not cost the answer that is on its way. */
async function keep(cacheName: string, url: string, answer: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(url, answer)
  } catch {
    // The earlier copy stays.
  }
}
