import { getResponse } from 'msw'
import { makeHandlers } from './handlers'

const handlers = [...makeHandlers()]

/** Answers a request of the contract inside the page, without a service worker; undefined for anything else. */
export const answer = (request: Request): Promise<Response | undefined> => getResponse(handlers, request)
