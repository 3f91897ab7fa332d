import type { FastifyReply } from 'fastify'
import type { Language } from '../../../../src/domain/region'
import { Refused } from '../read/refused'

type Titles = Readonly<Record<Language, string>>

const BAD_REQUEST: Titles = { kk: 'Сұрау қате', ru: 'Неверный запрос', en: 'Bad request' }
const FAILED: Titles = { kk: 'Серверде қате болды', ru: 'Ошибка сервера', en: 'The server failed' }
const TITLES: Readonly<Record<number, Titles>> = {
  400: BAD_REQUEST,
  401: { kk: 'Қайта кіріңіз', ru: 'Войдите снова', en: 'Sign in again' },
  403: { kk: 'Рұқсат жоқ', ru: 'Нет доступа', en: 'No access' },
  404: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  405: {
    kk: 'Мұнда ештеңе жазуға болмайды',
    ru: 'Здесь ничего нельзя записать',
    en: 'Nothing can be written here',
  },
  429: { kk: 'Сұраулар тым көп', ru: 'Слишком много запросов', en: 'Too many requests' },
  503: { kk: 'Сервер әлі дайын емес', ru: 'Сервер ещё не готов', en: 'Not ready' },
}

const isLanguage = (text: string): text is Language => text === 'kk' || text === 'ru' || text === 'en'

/** The language of an error: the first wanted that there is. The header's order is taken for its weights. */
const languageOf = (header: string | undefined): Language =>
  (header ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? 'en'

const WAIT_SECONDS = 10

/** Sends an error as `application/problem+json`; its detail is for the operator, in English. */
export async function sendProblem(
  reply: FastifyReply,
  status: number,
  detail?: string,
): Promise<FastifyReply> {
  const language = languageOf(reply.request.headers['accept-language'])
  const title = (TITLES[status] ?? (status < 500 ? BAD_REQUEST : FAILED))[language]
  if (status === 401) reply.header('WWW-Authenticate', 'Bearer, error="invalid_token"')
  if (status === 503) reply.header('Retry-After', WAIT_SECONDS)
  return reply
    .code(status)
    .header('Cache-Control', 'no-store')
    .header('Content-Language', language)
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
