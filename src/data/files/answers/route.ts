import type { DivisionId } from '../../../domain/division'
import type { RegisterId } from '../../../domain/register/register'
import { listIn, MAX_INDICATORS } from '../../contractLists'
import type { Refusal } from '../../registers/askedRegister'
import type { FilesPackage } from '../filesPackage'
import { registerAnswer } from '../registers/registerAnswer'
import { BREAKDOWNS } from '../tables/figureTables'
import { breakdownsAnswer } from './breakdownsAnswer'
import { catalogueAnswer } from './catalogueAnswer'
import { divisionsWithFigures, observationsAnswer } from './observationsAnswer'
import { packageBoundaries, packageCompleteness, packageDataset } from './resourceAnswers'
import { metadataAnswer, populationsAnswer, programmeAnswer } from './smallAnswers'

/** What a package answers to a question of the contract, or why there is nothing. */
export type PackageAnswer = { readonly json: object } | { readonly refusal: Refusal }

const json = (answer: object): PackageAnswer => ({ json: answer })
const refused = (status: Refusal['status'], detail: string): PackageAnswer => ({
  refusal: { status, detail },
})
const orNone = (answer: object | null, detail: string): PackageAnswer =>
  answer === null ? refused(404, detail) : json(answer)

async function knownDivision(files: FilesPackage, params: URLSearchParams): Promise<DivisionId | null> {
  const asked = params.get('division')
  return [...(await divisionsWithFigures(files))].find((division) => division === asked) ?? null
}

const noDivision = (params: URLSearchParams): PackageAnswer =>
  refused(
    404,
    `There are no figures of the division ${params.get('division')?.slice(0, 40) ?? '(none named)'}`,
  )

async function observations(files: FilesPackage, params: URLSearchParams): Promise<PackageAnswer> {
  const asked = listIn(params, 'indicator')
  if (asked.length === 0 || asked.length > MAX_INDICATORS)
    return refused(400, `Ask for 1 to ${MAX_INDICATORS} indicators`)
  const division = await knownDivision(files, params)
  if (division === null) return noDivision(params)
  const answer = await observationsAnswer(files, division, asked)
  return 'unknown' in answer
    ? refused(404, `There is no indicator ${answer.unknown.slice(0, 64)}`)
    : json(answer)
}

async function completeness(files: FilesPackage, params: URLSearchParams): Promise<PackageAnswer> {
  const division = await knownDivision(files, params)
  return division === null ? noDivision(params) : json(await packageCompleteness(files, division))
}

async function breakdowns(files: FilesPackage, id: string, params: URLSearchParams): Promise<PackageAnswer> {
  if (!files.has(BREAKDOWNS)) return refused(404, 'The package has no breakdowns')
  const division = await knownDivision(files, params)
  if (division === null) return noDivision(params)
  return orNone(await breakdownsAnswer(files, division, id), `There is no indicator ${id}`)
}

async function register(
  files: FilesPackage,
  name: RegisterId,
  params: URLSearchParams,
): Promise<PackageAnswer> {
  const answer = await registerAnswer(files, name, params)
  return 'page' in answer ? json(answer.page) : { refusal: answer }
}

type Answering = (files: FilesPackage, id: string, params: URLSearchParams) => Promise<PackageAnswer>

const ROUTES: readonly (readonly [RegExp, Answering])[] = [
  [/^\/catalogue$/, async (files) => json(await catalogueAnswer(files))],
  [/^\/dataset$/, async (files) => json(await packageDataset(files))],
  [/^\/populations$/, async (files) => json(await populationsAnswer(files))],
  [
    /^\/programmes\/([\w-]{1,64})$/,
    async (files, id) => orNone(await programmeAnswer(files, id), `There is no programme ${id}`),
  ],
  [
    /^\/indicators\/([\w-]{1,64})$/,
    async (files, id) => orNone(await metadataAnswer(files, id), `There is no indicator ${id}`),
  ],
  [/^\/indicators\/([\w-]{1,64})\/breakdowns$/, breakdowns],
  [/^\/observations$/, (files, _, params) => observations(files, params)],
  [/^\/completeness$/, (files, _, params) => completeness(files, params)],
  [
    /^\/(associations|courses|events|houses)$/,
    (files, name, params) => register(files, name as RegisterId, params),
  ],
  [
    /^\/boundaries\/(2013|2018|2022)$/,
    async (files, division) =>
      orNone(
        // One of those that the pattern has.
        await packageBoundaries(files, division as DivisionId),
        'The package has no such boundaries',
      ),
  ],
]

/** Answers a path of the contract, without its base, out of a package. @throws PackageError */
export async function answerPath(
  files: FilesPackage,
  path: string,
  params: URLSearchParams,
): Promise<PackageAnswer> {
  for (const [pattern, answer] of ROUTES) {
    const match = pattern.exec(path)
    if (match !== null) return answer(files, match[1] ?? '', params)
  }
  return refused(404, 'There is no such resource')
}
