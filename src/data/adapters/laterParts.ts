/** What no first picture asks for or reads: one chunk, which comes with the first such question. */
export { readBreakdowns } from '../wire/breakdowns'
export { readIndicatorMetadata } from '../wire/indicatorMetadata'
export { readProgramme } from '../wire/programme'
export { readRegister } from '../wire/registers'
export { registerParameters } from './registerParameters'
