import type { FastifyReply } from 'fastify'
import { Refused } from '../read/refused'

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Sign in again',
  403: 'No access',
  404: 'Not found',
  405: 'Nothing can be written here',
  429: 'Too many requests',
  503: 'Not ready',
}

const WAIT_SECONDS = 10

/** Sends an error as `application/problem+json`. */
export async function sendProblem(
  reply: FastifyReply,
  status: number,
  detail?: string,
): Promise<FastifyReply> {
  const title = TITLES[status] ?? (status < 500 ? 'Bad request' : 'The server failed')
  if (status === 401) reply.header('WWW-Authenticate', 'Bearer, error="invalid_token"')
  if (status === 503) reply.header('Retry-After', WAIT_SECONDS)
  return reply
    .code(status)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...(detail === undefined ? {} : { detail }) }))
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500

/** An error in the words that strangers may read: only those that were written for them. */
export async function sendError(reply: FastifyReply, error: unknown): Promise<FastifyReply> {
  if (error instanceof Refused) return sendProblem(reply, error.status, error.message)
  const status = statusOf(error)
  return sendProblem(reply, status >= 400 && status < 500 ? status : 500)
}
