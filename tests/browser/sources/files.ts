import type { Page } from '@playwright/test'
import { digestOf } from '../../../src/data/files/checkBytes'
import { placeOf } from './sites'

const bytesOf = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${placeOf('files')}/data/${path}`)).arrayBuffer())

/** The text of a file of the package as it was made. */
export const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await bytesOf(path))

/** Another answer in place of a file, until it is taken back. */
export const put = (page: Page, path: string, body: string, contentType = 'text/csv'): Promise<unknown> =>
  page.route(`**/data/${path}`, (route) => route.fulfill({ contentType, body }))

export const takeBack = (page: Page, path: string): Promise<void> => page.unroute(`**/data/${path}`)

/** Another file under a digest that was renewed, as an operator does who changes a figure: the number of rows stays. */
export async function replace(page: Page, path: string, body: string): Promise<void> {
  const bytes = new TextEncoder().encode(body)
  const descriptor = JSON.parse(await textOf('datapackage.json')) as {
    resources: { path: string; bytes: number; hash: string }[]
  }
  for (const resource of descriptor.resources)
    if (resource.path === path)
      Object.assign(resource, { bytes: bytes.byteLength, hash: `sha256:${digestOf(bytes)}` })
  await put(page, 'datapackage.json', JSON.stringify(descriptor), 'application/json')
  await put(page, path, body)
}
