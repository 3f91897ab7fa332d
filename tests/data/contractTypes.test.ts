import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the types of the contract are those of public/openapi.yaml', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-contract-'))
  const made = join(folder, 'contract.d.ts')
  try {
    // Run from its own workspace: the generator needs TypeScript 5.
    const generator = join(root, 'tools/openapi/node_modules/openapi-typescript/bin/cli.js')
    const hoisted = join(root, 'node_modules/openapi-typescript/bin/cli.js')
    const cli = await readFile(generator).then(
      () => generator,
      () => hoisted,
    )
    await promisify(execFile)(process.execPath, [cli, join(root, 'public/openapi.yaml'), '-o', made], {
      cwd: join(root, 'tools/openapi'),
    })
    const committed = await readFile(join(root, 'src/data/contract.d.ts'), 'utf8')
    expect(await readFile(made, 'utf8'), 'run `npm run contract:types`').toBe(committed)
  } finally {
    await rm(folder, { recursive: true })
  }
})
