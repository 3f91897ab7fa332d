import { gzipSync } from 'node:zlib'
import type { Choice } from './choice'

type Bytes = Uint8Array<ArrayBuffer>

/** A change of the bytes of an answer or a file as they travel. */
export interface ByteMutator {
  readonly name: string
  readonly mutate: (bytes: Bytes, choice: Choice) => Bytes
}

const encode = (text: string): Bytes => new TextEncoder().encode(text)
const decode = (bytes: Bytes): string => new TextDecoder().decode(bytes)

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(Buffer.concat(parts))

const textual = (name: string, change: (text: string, choice: Choice) => string): ByteMutator => ({
  name,
  mutate: (bytes, choice) => encode(change(decode(bytes), choice)),
})

const ZERO = 0x30
const KEEP_SMALL = 200

/** One letter a byte, as exports of old programs have it. */
function inOldCode(text: string): Bytes {
  const FIRST_CYRILLIC = 0x0410
  const IN_WINDOWS_1251 = 0xc0
  return Uint8Array.from(text, (letter) => {
    const at = letter.codePointAt(0) ?? 0
    if (at < 128) return at
    return at >= FIRST_CYRILLIC && at < FIRST_CYRILLIC + 64 ? at - FIRST_CYRILLIC + IN_WINDOWS_1251 : 0xb3
  })
}

export const BYTE_MUTATORS: readonly ByteMutator[] = [
  { name: 'cut off', mutate: (bytes, choice) => bytes.slice(0, choice.index(bytes.length)) },
  {
    name: 'cut off near the end',
    mutate: (bytes, choice) =>
      bytes.slice(0, bytes.length - 1 - choice.index(Math.min(KEEP_SMALL, bytes.length))),
  },
  { name: 'the beginning lost', mutate: (bytes, choice) => bytes.slice(1 + choice.index(KEEP_SMALL)) },
  { name: 'nothing at all', mutate: () => new Uint8Array() },
  {
    name: 'a bit turned',
    mutate: (bytes, choice) => {
      const at = choice.index(bytes.length)
      return bytes.with(at, (bytes[at] ?? 0) ^ (1 << choice.index(8)))
    },
  },
  {
    name: 'a byte changed',
    mutate: (bytes, choice) => bytes.with(choice.index(bytes.length), choice.index(256)),
  },
  {
    name: 'a digit changed',
    mutate: (bytes, choice) => {
      const from = choice.index(bytes.length)
      const at = bytes.findIndex((byte, index) => index >= from && byte >= ZERO && byte <= ZERO + 9)
      return at === -1 ? bytes : bytes.with(at, ZERO + choice.index(10))
    },
  },
  {
    name: 'a byte more',
    mutate: (bytes, choice) => {
      const at = choice.index(bytes.length + 1)
      return joined(bytes.subarray(0, at), Uint8Array.of(choice.index(256)), bytes.subarray(at))
    },
  },
  {
    name: 'bytes left out',
    mutate: (bytes, choice) => {
      const at = choice.index(bytes.length)
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + choice.index(KEEP_SMALL)))
    },
  },
  {
    name: 'bytes twice',
    mutate: (bytes, choice) => {
      const at = choice.index(bytes.length)
      return joined(bytes.subarray(0, at + choice.index(KEEP_SMALL)), bytes.subarray(at))
    },
  },
  { name: 'sent twice', mutate: (bytes) => joined(bytes, bytes) },
  { name: 'zeros at the end', mutate: (bytes) => joined(bytes, new Uint8Array(16)) },
  {
    name: 'another order of bytes',
    mutate: (bytes) => Uint8Array.from(Buffer.from(decode(bytes), 'utf16le')),
  },
  { name: 'in the code of old programs', mutate: (bytes) => inOldCode(decode(bytes)) },
  {
    name: 'encoded twice',
    mutate: (bytes) => Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
  },
  { name: 'compressed without saying so', mutate: (bytes) => Uint8Array.from(gzipSync(bytes, { level: 1 })) },
  { name: 'a byte order mark', mutate: (bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes) },
  textual(
    'words of a proxy before it',
    (text, choice) => choice.of([")]}'\n", '<!-- cached -->', '\u0000', 'while(1);', '\n\n']) + text,
  ),
  textual(
    'words of a server behind it',
    (text, choice) => text + choice.of(['\n<script>', 'Warning: mysql_', ' \n\n', '}', '\u0000']),
  ),
]
