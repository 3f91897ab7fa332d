import { LANGUAGES } from '../src/domain/region'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, readArguments } from './commandLine'
import { checkPackage } from '../src/data/files/checkPackage'
import { DESCRIPTOR_FILE } from '../src/data/files/descriptor'
import { digestLine, DIGEST_FILE } from '../src/data/files/descriptorDigest'
import { packageTexts, problemText } from '../src/data/files/problemText'
import { languageOf } from '../src/i18n/language'
import { summaryOf, teller } from './contract/report'
import { isRight } from './contract/suite'
import { judgePackage } from './files/judgePackage'
import { renewPackage } from './files/renewPackage'

/**
 * `npm run check-files -- <folder> [--language kk|ru|en] [--json] [--renew VERSION]`: says in plain words what is wrong with
 * the files of a package, by file, line and column, and then which rules of the contract its answers break. `--renew` first
 * writes sizes, digests, row counts and the way the files are written into `datapackage.json`, under a new version, and its
 * own digest into `datapackage.json.sha256`, which is checked where it is there.
 * Exit code 0 = the package can be used, 1 = it cannot, 2 = it could not be looked at.
 */
const USAGE = 'npm run check-files -- folder [--language kk|ru|en] [--json] [--renew VERSION]'

const { values, positionals } = readArguments(USAGE, {
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  renew: { type: 'string' },
})
const [folder, ...others] = positionals
if (folder === undefined || others.length > 0) fail(USAGE)
if (!LANGUAGES.some((language) => language === values.language)) fail(USAGE)
const language = languageOf(values.language)
const words = packageTexts(language)

const say = values.json ? () => undefined : (line: string) => console.log(line)

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder ?? '', path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function readOrFail(path: string): Promise<Uint8Array> {
  const bytes = await readOrNull(path)
  if (bytes === null) throw new Error(`${path} is not there`)
  return bytes
}

const found = await stat(folder).catch(() => null)
if (found === null) fail(`${folder} is not there`)
if (!found.isDirectory()) fail(`${folder} is a file; name the folder that it stands in`)
try {
  if (values.renew !== undefined) {
    const renewed = await renewPackage(readOrNull, values.renew, new Date().toISOString())
    await writeFile(join(folder, DESCRIPTOR_FILE), renewed)
    await writeFile(join(folder, DIGEST_FILE), digestLine(new TextEncoder().encode(renewed)))
  }
  const report = await checkPackage(readOrNull)
  for (const problem of report.problems) say(problemText(problem, language))
  if (report.problemCount > report.problems.length)
    say(`… ${words.more(report.problemCount - report.problems.length)}`)
  for (const path of report.unread) say(`${path}: ${words.unread}`)
  const isWhole = report.problemCount === 0
  const verdicts = isWhole ? await judgePackage(readOrFail, teller(say)) : []
  const isUsable = isWhole && isRight(verdicts)
  if (values.json) {
    const problems = report.problems.map((problem) => ({ ...problem, said: problemText(problem, language) }))
    const { problemCount, unread } = report
    console.log(
      JSON.stringify(
        { folder, isUsable, problemCount, problems, unread, rows: Object.fromEntries(report.rows), verdicts },
        null,
        2,
      ),
    )
  }
  say(isWhole ? `\n${summaryOf(verdicts)}` : `\n${words.found(report.problemCount)}`)
  const descriptor = await readOrNull(DESCRIPTOR_FILE)
  if (descriptor !== null) say(`SHA-256 ${digestLine(descriptor).trim()}`)
  process.exitCode = isUsable ? 0 : 1
} catch (error) {
  fail(`${folder} could not be looked at: ${String(error)}`)
}
