import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/domain/crc32'

describe('The check sum of a saved answer', () => {
  test('is the standard one', () => {
    // Check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    expect(crc32('123456789')).toBe('cbf43926')
    expect(crc32('')).toBe('00000000')
  })

  test('differs after any one character has changed', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, letter) => {
          const place = at % text.length
          const changed = text.slice(0, place) + letter + text.slice(place + 1)
          expect(crc32(changed) === crc32(text)).toBe(changed === text)
        },
      ),
      { seed: 32, numRuns: 2000 },
    )
  })
})
