// `npm test`: installs what is missing, then runs every check; ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, ROOT, run } from './bootstrap.mjs'

const REPORTS = join(ROOT, 'test-results')

/** What a check exits with that this machine cannot run: it counts as neither passed nor failed. */
const NOT_RUN = 3

/**
 * Each check: name, command, and the JSON report that counts its tests (none = the check itself is one). Those of one round
 * run beside each other: most keep one core busy, or wait.
 */
const ROUNDS = [
  [
    { name: 'types', command: ['npx', 'tsc'] },
    { name: 'lint and dependency rules', command: ['npx', 'oxlint', '--type-aware', '--deny-warnings'] },
    { name: 'formatting', command: ['npx', 'oxfmt', '--check', '.'] },
    { name: 'unused code', command: ['npx', 'knip'] },
    { name: 'build', command: ['npx', 'vite', 'build'] },
    { name: 'example back-end on PostgreSQL', vitest: 'node', on: 'postgres', files: 'tests/backend' },
    { name: 'component tests in a real browser', vitest: 'components' },
  ],
  [{ name: 'size budgets', command: ['npx', 'size-limit'] }],
  [{ name: 'unit, property and contract tests', vitest: 'node' }],
  [{ name: 'journeys and accessibility in a real browser', playwright: true }],
]

const reportOf = (check) =>
  join(REPORTS, check.playwright === true ? 'browser.json' : `${check.on ?? check.vitest}.json`)

function commandOf(check) {
  if (check.vitest !== undefined) {
    return [
      ...(check.on === 'postgres' ? ['npx', 'tsx', 'scripts/with-postgres.ts'] : []),
      'npx',
      'vitest',
      'run',
      '--project',
      check.vitest,
      ...(check.files === undefined ? [] : [check.files]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(check)}`,
    ]
  }
  return check.playwright === true ? ['npx', 'playwright', 'test'] : check.command
}

/** Passed and failed tests of a check, from its report or from its exit code. */
function countsOf(check, status) {
  if (check.on !== undefined && status === NOT_RUN) return { passed: 0, failed: 0 }
  const own = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  const file = reportOf(check)
  if ((check.vitest === undefined && check.playwright !== true) || !existsSync(file)) return own
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const counts =
    check.playwright === true
      ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
      : { passed: report.numPassedTests, failed: report.numFailedTests }
  // A file that could not be loaded fails the run without a failed test.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Runs a check to its end; what it says is shown as it says it, or in one piece where others run beside it. */
function finish(check, isAlone) {
  const started = Date.now()
  const [command, ...args] = commandOf(check)
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece))
  return new Promise((done) => {
    child.on('error', (error) => said.push(Buffer.from(error.message)))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      const seconds = Math.round((Date.now() - started) / 1000)
      done({ ...countsOf(check, status), seconds })
    })
  })
}

install()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
run('npx', ['tsx', 'scripts/ensure-browser.ts'])

const only = process.argv.slice(2)
const isAsked = ({ name }) => only.length === 0 || only.some((part) => name.includes(part))
const total = { passed: 0, failed: 0 }
for (const round of ROUNDS) {
  const asked = round.filter(isAsked)
  if (asked.length > 0) console.log(`\n── ${asked.map(({ name }) => name).join(' · ')}`)
  await Promise.all(
    asked.map(async (check) => {
      const { passed, failed, seconds } = await finish(check, asked.length === 1)
      total.passed += passed
      total.failed += failed
      console.log(`── ${check.name}: ${passed} passed, ${failed} failed (${seconds} s)`)
    }),
  )
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
