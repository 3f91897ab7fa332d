import { Asker } from '../contract/ask'
import { judgeSource, RULES, type Verdict } from '../contract/suite'
import { PackageCarrier } from '../../src/data/files/carrier'
import { carryOf } from '../../src/data/files/carryPackage'
import { textOf } from '../../src/data/files/checkBytes'
import { DESCRIPTOR_FILE } from '../../src/data/files/descriptor'

const BASE = 'http://package.invalid/data/'

/** What only a server can keep: a folder is served by whatever serves it. */
const OF_SERVERS = 'browsers.'

/** Judges what a package answers by the rules of the contract. */
export async function judgePackage(
  read: (path: string) => Promise<Uint8Array>,
  tell: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> {
  const carrier = new PackageCarrier({
    accepted: new Set(),
    fetchDescriptor: async () => textOf(await read(DESCRIPTOR_FILE)) ?? '',
    fetchFile: read,
  })
  const asker = new Asker(
    carryOf((question) => carrier.answer(question), BASE),
    BASE,
  )
  return judgeSource(asker, { rules: RULES.filter(({ id }) => !id.startsWith(OF_SERVERS)), tell })
}
