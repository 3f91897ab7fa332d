import fc from 'fast-check'

/** Bytes, escapes, prototype keys, bidi marks, and pieces of real addresses with holes in them. */
export const hostileAddress = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.webPath(),
  fc
    .array(
      fc.constantFrom(
        '/kk/map',
        '/ru',
        '/en/',
        '//',
        '/../',
        '?',
        '&',
        '=',
        '%',
        '%00',
        '%ff',
        '%E0%A4%A',
        '#',
        '\u202e',
        '\u0000',
        'period=2019-Q5',
        'period=',
        'period=2019-Q4',
        'region=__proto__',
        'constructor=1',
        '__proto__[x]=1',
        'classes=NaN',
        'classes=1e9',
        'borders=1_1',
        'borders=Infinity',
        'view=javascript:alert(1)',
        'source=http://evil.example',
        'api=//evil.example',
        'indicator=' + 'a'.repeat(5000),
        'toString=1',
        'hasOwnProperty=1',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)
