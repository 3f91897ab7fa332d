import { fail, readArguments } from './commandLine'
import { Asker } from './contract/ask'
import { summaryOf, teller } from './contract/report'
import { isRight, judgeSource } from './contract/suite'

/**
 * `npm run contract -- <base-url> [--token …] [--json]`: says in plain words which rules of the contract a server keeps and
 * which it breaks. Exit code 0 = a source of the contract, 1 = rules are broken, 2 = it could not be asked.
 */
const USAGE = 'npm run contract -- https://data.example.kz/api [--token TOKEN] [--json]'

const { values, positionals } = readArguments(USAGE, {
  token: { type: 'string' },
  json: { type: 'boolean', default: false },
})
const [baseUrl, ...others] = positionals
if (baseUrl === undefined || others.length > 0 || !URL.canParse(baseUrl)) fail(USAGE)

const say = values.json ? () => undefined : (line: string) => console.log(line)
const asker = new Asker((request) => fetch(request), baseUrl, values.token ?? null)

try {
  const verdicts = await judgeSource(asker, { tell: teller(say) })
  if (values.json)
    console.log(JSON.stringify({ source: baseUrl, isRight: isRight(verdicts), verdicts }, null, 2))
  say(`\n${summaryOf(verdicts)}`)
  process.exitCode = isRight(verdicts) ? 0 : 1
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  fail(`${baseUrl} could not be asked: ${String(error)}${cause}`)
}
