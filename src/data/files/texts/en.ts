import type { ProblemTexts } from './texts'

const forms: ProblemTexts['forms'] = {
  id: 'an id of lower-case letters, digits and hyphens',
  code: 'a code of letters, digits, dots and hyphens',
  period: 'a period such as 2019 or 2019-Q4',
  language: 'a language code of two or three letters',
  list: 'values parted by |, none of them empty',
}

/** In English. */
export const en: ProblemTexts = {
  forms,
  line: (line) => `line ${line}`,
  column: (column) => `column ${column}`,
  more: (count) => `and ${count} more`,
  found: (count) => (count === 1 ? '1 problem found' : `${count} problems found`),
  unread: 'no file of the package; nobody reads it',
  reasons: {
    required: () => 'the cell is empty',
    'not-a-number': ({ value }) => `"${value}" is not a number`,
    'not-whole': ({ value }) => `"${value}" is not a whole number`,
    'not-yes-no': ({ value }) => `"${value}" is neither true nor false`,
    'not-a-date': ({ value }) => `"${value}" is not a day that exists, written YYYY-MM-DD`,
    pattern: ({ value, form }) => `"${value}" is not ${forms[form]}`,
    choice: ({ value, allowed }) => `"${value}" is none of: ${allowed}`,
    below: ({ value, limit }) => `${value} is below ${limit}`,
    above: ({ value, limit }) => `${value} is above ${limit}`,
    'unknown-column': ({ name }) => `the column "${name}" is not one of this file`,
    'missing-column': ({ name }) => `the column "${name}" is missing`,
    'repeated-column': ({ name }) => `the column "${name}" stands twice`,
    cells: ({ found, expected }) => `${found} cells, the header has ${expected}`,
    'open-quote': () => 'a quotation mark is opened here and never closed',
    'text-after-quote': () => 'text goes on after the closing quotation mark',
    'quote-inside': () =>
      'a quotation mark stands inside a cell: put the whole cell in quotation marks and double this one',
    'empty-line': () => 'the line is empty',
    'lost-text': () => 'letters were lost (�): the text was saved in another encoding before',
    'repeated-key': ({ key, line }) => `${key} is already on line ${line}`,
    'unknown-reference': ({ value, table }) => `"${value}" is not in ${table}`,
    'value-despite-status': ({ status }) => `a value stands where the status ${status} says there is none`,
    'no-value-despite-status': ({ status }) =>
      `no value, though the status is ${status}: missing is not zero`,
    'more-than': ({ value, whole, column }) => `${value} is more than ${whole} (${column})`,
    before: ({ value, start, column }) => `${value} is before ${start} (${column})`,
    'closed-without-day': () => 'closed, but the day is missing',
    'day-without-closed': () => 'a day of closing, though the status is not closed',
    'small-count': () => '1 to 4 persons must not be shown: leave the cell empty',
    incomplete: ({ found, expected }) => `the file is incomplete: ${found} of ${expected} bytes`,
    'too-long': ({ found, expected }) =>
      `the file was changed after the package was made: ${found} bytes, not ${expected}`,
    changed: () => 'the file was changed after the package was made',
    'not-utf8': () => 'the file is not in UTF-8',
    'not-there': () => 'the file is not there',
    'not-listed': () => 'datapackage.json does not name the file',
    redirected: () => 'the server leads to another address instead of giving the file',
    'web-page': () => 'a web page came instead of the file',
    'not-one-row': () => 'the file must have exactly one row',
    rows: ({ found, expected }) => `the file has ${found} rows, not ${expected}`,
    'not-json': ({ said }) => `not JSON: ${said}`,
    descriptor: ({ path, said }) => (path === '' ? said : `${path}: ${said}`),
  },
}
