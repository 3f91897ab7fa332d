/** Readers of what no first picture shows: one chunk, asked for with the first such answer. */
export { readBreakdowns } from './breakdowns'
export { readIndicatorMetadata } from './indicatorMetadata'
export { readProgramme } from './programme'
export { readRegister } from './registers'
