/** A quarter, `2019-Q4`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`
/** A calendar year, `2019`. */
export type Year = `${number}`
/** A period an observation belongs to. */
export type Period = Quarter | Year

/** How a period is read: the quarter by itself, or since January of its year (offices report cumulatively). */
export type Span = 'quarter' | 'year-to-date'
