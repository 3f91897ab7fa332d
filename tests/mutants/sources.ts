import { makeHttpSource } from '../../src/data/adapters/httpSource'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import type { DataSource } from '../../src/data/dataSource'
import { OWN_BOUNDARIES_RESOURCE } from './resources'

const APP = 'http://birlik.test/'

export type AdapterAsked = 'http' | 'mock'

/** What is answered to a path below the base address. */
export type Answering = (path: string) => Response

/** The path of a question, whoever carries it. */
export const pathAsked = (input: string | URL | Request): string =>
  new URL(input instanceof Request ? input.url : input).pathname.replace(/^\/api/, '')

/** The sources under test are those of the app; only what carries their questions is in memory. */
export const SOURCES: Readonly<Record<AdapterAsked, (answer: Answering, at: string) => DataSource>> = {
  mock: (answer) => makeMockSource(APP, (request) => Promise.resolve(answer(pathAsked(request)))),
  http: (_, at) =>
    makeHttpSource(
      {
        kind: 'http',
        baseUrl: '/api',
        isInsecure: true,
        signIn: null,
        boundaries: at === OWN_BOUNDARIES_RESOURCE.at ? 'source' : 'app',
        firstByteSeconds: 15,
        totalSeconds: 60,
        maxMegabytes: 20,
      },
      { appUrl: APP, snapshots: null },
    ),
}
