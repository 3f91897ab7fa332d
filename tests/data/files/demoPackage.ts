import { serve } from '../../../mocks/server'
import { askSource, type SourceAnswers } from '../../../scripts/files/askSource'
import { makePackage } from '../../../scripts/files/makePackage'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import type { Carry } from '../../../src/data/adapters/fetchJson'
import { PackageCarrier } from '../../../src/data/files/carrier'
import { carryOf } from '../../../src/data/files/carryPackage'
import { digestOf } from '../../../src/data/files/checkBytes'
import { DESCRIPTOR_FILE } from '../../../src/data/files/descriptor'
import { PLAIN, type Style } from '../../../src/data/files/write/writeTable'

export const CREATED = '2021-01-25T00:00:00.000Z'
export const FOLDER = 'http://files.test/data/'

/** The two largest registers, which most questions about files can do without. */
const LARGE = /\/(courses|events)\?/

let small: Promise<SourceAnswers> | null = null
let whole: Promise<SourceAnswers> | null = null

/** The demonstration data without the registers of courses and events. */
const smallAnswers = (): Promise<SourceAnswers> =>
  (small ??= askSource(async (request) =>
    LARGE.test(request.url) ? new Response(null, { status: 404 }) : serve(request),
  ))

const wholeAnswers = (): Promise<SourceAnswers> => (whole ??= askSource(serve))

export const smallPackage = async (style: Style = PLAIN): Promise<PackageFiles> =>
  makePackage(await smallAnswers(), { style, created: CREATED })

export const wholePackage = async (): Promise<PackageFiles> =>
  makePackage(await wholeAnswers(), { style: PLAIN, created: CREATED })

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const textIn = (files: PackageFiles, path: string): string => decoder.decode(files.get(path))

/** The same package with another file in the place of one, its descriptor as it was. */
export const withFile = (files: PackageFiles, path: string, content: string | Uint8Array): PackageFiles =>
  new Map([...files, [path, typeof content === 'string' ? encoder.encode(content) : content]])

interface WireResource {
  name: string
  path: string
  bytes: number
  hash: string
  rows?: number
  dialect?: Record<string, unknown>
  schema?: { fields: { name: string; type: string; decimalChar?: string }[] }
}

/** The same package with another descriptor. */
export function withDescriptor(
  files: PackageFiles,
  change: (descriptor: { resources: WireResource[] } & Record<string, unknown>) => void,
): PackageFiles {
  const descriptor = JSON.parse(textIn(files, DESCRIPTOR_FILE)) as Record<string, unknown> & {
    resources: WireResource[]
  }
  change(descriptor)
  return withFile(files, DESCRIPTOR_FILE, JSON.stringify(descriptor))
}

/** The same package with a resource told otherwise. */
export const withResource = (
  files: PackageFiles,
  path: string,
  change: (resource: WireResource) => void,
): PackageFiles =>
  withDescriptor(files, ({ resources }) => {
    const resource = resources.find((each) => each.path === path)
    if (resource === undefined) throw new Error(`no ${path}`)
    change(resource)
  })

/** A file put in place of another, and the descriptor renewed as an operator would: size, digest, rows if they are told. */
export function replaced(
  files: PackageFiles,
  path: string,
  content: string | Uint8Array,
  rows?: number,
): PackageFiles {
  const changed = withFile(files, path, content)
  const bytes = changed.get(path) ?? new Uint8Array()
  return withResource(changed, path, (resource) => {
    resource.bytes = bytes.byteLength
    resource.hash = `sha256:${digestOf(bytes)}`
    if (rows !== undefined) resource.rows = rows
  })
}

/** Carries requests to a package in memory, as the page does to one on a server. */
export function carryTo(
  files: PackageFiles,
  accepted: readonly string[] = [],
): Carry & { readonly asked: string[] } {
  const asked: string[] = []
  const carrier = new PackageCarrier({
    accepted: new Set(accepted),
    fetchDescriptor: async () => textIn(files, DESCRIPTOR_FILE),
    fetchFile: async (path) => {
      asked.push(path)
      return files.get(path) ?? new Uint8Array()
    },
  })
  const carry = carryOf((question) => carrier.answer(question), FOLDER)
  return Object.assign(carry, { asked })
}

/** The JSON that a package answers to a path. */
export async function answerOf<T>(
  files: PackageFiles,
  at: string,
  accepted: readonly string[] = [],
): Promise<T> {
  const response = await carryTo(files, accepted)(new Request(`${FOLDER}${at.slice(1)}`))
  return (await response.json()) as T
}
