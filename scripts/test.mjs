// `npm test`: installs what is missing, then runs every check; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, ROOT, run } from './bootstrap.mjs'

const REPORTS = join(ROOT, 'test-results')

/** What a check exits with that this machine cannot run: it counts as neither passed nor failed. */
const NOT_RUN = 3

/** Each check: name, command, and the JSON report that counts its tests (none = the check itself is one). */
const CHECKS = [
  { name: 'types', command: ['npx', 'tsc'] },
  { name: 'lint and dependency rules', command: ['npx', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'formatting', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'unused code', command: ['npx', 'knip'] },
  { name: 'unit, property and contract tests', vitest: 'node' },
  { name: 'example back-end on PostgreSQL', vitest: 'node', on: 'postgres', files: 'tests/backend' },
  { name: 'component tests in a real browser', vitest: 'components' },
  { name: 'build', command: ['npx', 'vite', 'build'] },
  { name: 'size budgets', command: ['npx', 'size-limit'] },
  { name: 'journeys and accessibility in a real browser', playwright: true },
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

install()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
run('npx', ['tsx', 'scripts/ensure-browser.ts'])

const only = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
for (const check of CHECKS.filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
)) {
  console.log(`\n── ${check.name}`)
  const started = Date.now()
  const [command, ...args] = commandOf(check)
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const { passed, failed } = countsOf(check, status)
  total.passed += passed
  total.failed += failed
  console.log(
    `── ${check.name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
