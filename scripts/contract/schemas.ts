import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const CONTRACT_FILE = fileURLToPath(new URL('../../public/openapi.yaml', import.meta.url))

interface Content {
  readonly schema: { readonly $ref: string }
  readonly examples?: Readonly<Record<string, { readonly $ref: string }>>
}

interface ProblemContent {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

/** What a path answers to GET. */
export interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: Content } } | undefined>
  >
}

/** The parts of `openapi.yaml` that are looked at. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly responses: Readonly<
      Record<string, { readonly content?: { readonly 'application/problem+json'?: ProblemContent } }>
    >
  }
}

/** The contract as it is published. */
export const contractDocument = (): ContractDocument =>
  parse(readFileSync(CONTRACT_FILE, 'utf8')) as ContractDocument

/** `series[0].values[3]` of a JSON pointer. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
      '',
    )

function wordsOf({ instancePath, message, params }: ErrorObject): string {
  const path = pathOf(instancePath)
  const detail = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : ''
  return `${path === '' ? 'the answer' : path} ${message ?? 'is wrong'}${detail}`
}

/** Checks JSON against a schema of the contract. */
export interface Schemas {
  /** What is wrong, in words; empty where nothing is. */
  readonly wrong: (schema: string, json: unknown) => readonly string[]
}

function compile(): Schemas {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract', ...contractDocument() })
  const known = new Map<string, ValidateFunction>()
  const validatorOf = (schema: string): ValidateFunction => {
    const made = known.get(schema) ?? ajv.compile({ $ref: `contract#/components/schemas/${schema}` })
    known.set(schema, made)
    return made
  }
  return {
    wrong: (schema, json) => {
      const validate = validatorOf(schema)
      return validate(json) ? [] : (validate.errors ?? []).map(wordsOf)
    },
  }
}

let compiled: Schemas | null = null

/** The schemas of the contract, ready to check. All that is wrong is found, not only the first. */
export const contractSchemas = (): Schemas => (compiled ??= compile())
