// `npm test`: installs what is missing, then runs every check; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, ROOT, run } from './bootstrap.mjs'

const REPORTS = join(ROOT, 'test-results')

/** Each check: name, command, and the JSON report that counts its tests (none = the check itself is one). */
const CHECKS = [
  { name: 'types', command: ['npx', 'tsc'] },
  { name: 'lint and dependency rules', command: ['npx', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'formatting', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'unused code', command: ['npx', 'knip'] },
  { name: 'unit, property and contract tests', vitest: 'node' },
  { name: 'component tests in a real browser', vitest: 'components' },
  { name: 'build', command: ['npx', 'vite', 'build'] },
  { name: 'size budgets', command: ['npx', 'size-limit'] },
  { name: 'journeys and accessibility in a real browser', playwright: true },
]

function commandOf(check) {
  if (check.vitest !== undefined) {
    const report = join(REPORTS, `${check.vitest}.json`)
    return [
      'npx',
      'vitest',
      'run',
      '--project',
      check.vitest,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
  }
  return check.playwright === true ? ['npx', 'playwright', 'test'] : check.command
}

/** Passed and failed tests of a check, from its report or from its exit code. */
function countsOf(check, status) {
  const own = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  const file = join(REPORTS, check.vitest !== undefined ? `${check.vitest}.json` : 'browser.json')
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
