import { PORTS } from '../ports'

export type Site = 'http' | 'files' | 'back-end'

/** The sources beside the demonstration of the app itself. */
export const SITES: readonly Site[] = ['http', 'files', 'back-end']

/** Each source has its own origin: a browser takes every name below `localhost` for this computer. */
export const originOf = (site: Site): string => `http://${site}.localhost:${PORTS.sources}`

/** The same place for whoever is no browser. */
export const placeOf = (site: Site): string => `http://127.0.0.1:${PORTS.sources}/${site}`

/** The region whose registers are in the package and in the databases; all of them would take minutes to import. */
export const REGION_WITH_REGISTERS = 'akmola'
