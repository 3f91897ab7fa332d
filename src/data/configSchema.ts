import * as v from 'valibot'
import { idSchema } from './wire/wireParts'
import { proseText } from './wire/wireText'

/** Placeholders of a tile template, made harmless so that the address around them can be judged. */
const withoutPlaceholders = (url: string) => url.replaceAll(/\{[a-z]\}/g, '0')

/** A path of this site: one slash at its start. Two, or a backslash, would name another host. */
const isPath = (text: string) => /^\/(?![/\\])/.test(text)

/** Null when the address may be contacted, else why not. */
function addressProblem(text: string): string | null {
  if (/[\s\\]/.test(text)) return 'must not contain spaces or backslashes'
  if (!isPath(text) && !/^https?:\/\//i.test(text))
    return 'must begin with https:// or, on this site, with one /'
  if (!URL.canParse(text, 'https://site.invalid/')) return 'is not an address'
  const { username, password, hash } = new URL(text, 'https://site.invalid/')
  if (username !== '' || password !== '') return 'must not carry a name or password'
  return hash === '' ? null : 'must not carry a fragment (#)'
}

export const address = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const problem = addressProblem(withoutPlaceholders(dataset.value))
    if (problem !== null) addIssue({ message: problem })
  }),
)

const baseAddress = v.pipe(
  address,
  v.check((url) => !url.includes('?'), 'must not carry a query (?)'),
  v.transform((url) => url.replace(/\/+$/, '')),
)

const tileTemplate = v.pipe(
  address,
  v.check(
    (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
    'must contain {z}, {x} and {y}',
  ),
)

const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))

export const mockSourceSchema = v.object({ kind: v.literal('mock') })

export const httpSourceSchema = v.object({
  kind: v.literal('http'),
  baseUrl: baseAddress,
  // Most installations have none: what stands in it is read where it is used.
  signIn: v.optional(v.unknown(), null),
  firstByteSeconds: v.optional(between(1, 300), 15),
  totalSeconds: v.optional(between(1, 600), 60),
  maxMegabytes: v.optional(between(0.1, 500), 20),
  boundaries: v.optional(v.picklist(['app', 'source']), 'app'),
})

/** A file or folder below another: it cannot lead out of it. */
const relativePath = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*\/?$/, 'must be a plain path'))

/** A folder of this site such as `data/`, or one of another. */
const folderAddress = v.pipe(
  v.union([relativePath, baseAddress], 'must be a folder such as "data/", without a query (?)'),
  v.transform((url) => url.replace(/\/+$/, '')),
)

export const filesSourceSchema = v.object({
  kind: v.literal('files'),
  url: folderAddress,
  acceptChanged: v.optional(v.array(relativePath), []),
  firstByteSeconds: v.optional(between(1, 300), 15),
  totalSeconds: v.optional(between(1, 3600), 300),
  maxMegabytes: v.optional(between(0.1, 2000), 200),
})

const zoom = v.pipe(between(0, 24), v.integer())

export const tilesSchema = v.object({
  url: tileTemplate,
  attribution: proseText,
  minZoom: v.optional(zoom, 0),
  maxZoom: v.optional(zoom, 18),
})

export const configSchema = v.object({
  source: v.variant('kind', [mockSourceSchema, httpSourceSchema, filesSourceSchema]),
  defaultLanguage: v.picklist(['kk', 'ru', 'en']),
  homeRegion: v.optional(v.nullable(idSchema), null),
  tiles: v.optional(v.nullable(tilesSchema), null),
  offline: v.optional(v.boolean(), true),
})
