/** Media types of the files that the app writes. */
export const CSV_TYPE = 'text/csv;charset=utf-8'
export const SVG_TYPE = 'image/svg+xml'
