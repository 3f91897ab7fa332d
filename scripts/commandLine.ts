import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Ends a command with a message: it could not do what was asked. */
export function fail(text: string): never {
  console.error(text)
  process.exit(2)
}

/** The options of a command and its plain arguments; what it does not know ends it with how it is used. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: O,
) {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return fail(`${String(error)}\n${usage}`)
  }
}
