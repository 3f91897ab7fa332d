/** Readers of what no first picture shows, and the wording of questions about it: one chunk. */
export { registerParameters } from '../adapters/registerParameters'
export { readBreakdowns } from './breakdowns'
export { readIndicatorMetadata } from './indicatorMetadata'
export { readProgramme } from './programme'
export { readRegister } from './registers'
