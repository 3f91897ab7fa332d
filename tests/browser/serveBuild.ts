import { readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The content type of a file by its name. */
export const typeOf = (path: string): string => TYPES[extname(path)] ?? 'text/plain'

export function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
  response.end(body)
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Sends a file of a build; addresses of the app, which are no files, are its page. */
export function sendBuild(response: ServerResponse, folder: string, pathname: string): void {
  const path = join(folder, pathname)
  const file = isFile(path) ? path : join(folder, 'index.html')
  send(response, typeOf(file), readFileSync(file))
}
