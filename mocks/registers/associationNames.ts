import texts from '../data/texts/registers/associations.json'
import type { Role } from './associationRoles'
import { filled, namesBy, type Names } from './names'
import { placeOf, regionOf } from './places'

/** Communities by name only; `language` is the ISO 639-1 code of what their Sunday schools teach, null where none is. */
const { communities, kinds } = texts

export interface NamedAssociation {
  readonly name: Names
  readonly language: string | null
}

const WEIGHTS = communities.flatMap(({ weight }, i) => Array<number>(weight).fill(i))

/** Kazakh of a name with a genitive ending, for "… бірлестігінің филиалы". */
interface Composed {
  readonly name: Names
  readonly kkOf: string
}

function composed(community: number, kind: number, local: Names, isRepublican: boolean): Composed {
  const people = communities[community] ?? communities[0]
  const sort = kinds[kind] ?? kinds[0]
  if (people === undefined || sort === undefined) throw new Error('There are no communities')
  const stem = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const adjective = `${people.ru}${sort.ru}`
  const ending = sort.ru.slice(0, 2)
  const where = isRepublican ? texts.republic : local
  const kk = (kindForm: string) => `${where.kk} ${people.kk} ${kindForm}`
  const name = namesBy((language) => {
    if (language === 'kk') return kk(sort.kk)
    if (language === 'en') return `${where.en} ${people.en} ${sort.en}`
    return isRepublican ? `${texts.republic.ru}${ending} ${adjective}` : `${stem(adjective)} ${local.ru}`
  })
  return { name, kkOf: kk(sort.kkOf) }
}

/** Names of a region's associations, composed of community, kind and territory; no two are the same. */
export function namesOf(
  region: number,
  roles: readonly Role[],
  draw: () => number,
): readonly NamedAssociation[] {
  const { local } = regionOf(region)
  const used = new Set<string>()
  const parents: (Composed & { readonly community: number })[] = []
  const pick = (size: number) => Math.floor(draw() * size)
  const anyCommunity = () => WEIGHTS[pick(WEIGHTS.length)] ?? 0

  /** Tries what is likely first, then everything. */
  const firstFree = <T>(likely: () => T, all: readonly T[], nameFor: (choice: T) => Names) => {
    const choices = [...Array.from({ length: 12 }, likely), ...all]
    for (const choice of choices) {
      const name = nameFor(choice)
      if (used.has(name.kk)) continue
      used.add(name.kk)
      return { choice, name }
    }
    throw new Error('All names are used')
  }

  const everyKind = communities.flatMap((_, community) => kinds.map((__, kind) => ({ community, kind })))
  const ownName = ({ level, place }: Role): NamedAssociation => {
    const isRepublican = level === 'republican'
    const territory = level === 'regional' ? local : placeOf(place).local
    const taken = new Set(level === 'regional' ? parents.map(({ community }) => community) : [])
    const isOpen = ({ community }: { readonly community: number }) => !taken.has(community)
    const { choice, name } = firstFree(
      () => {
        const wanted = { community: anyCommunity(), kind: pick(kinds.length) }
        return isOpen(wanted) ? wanted : (everyKind.filter(isOpen)[pick(4)] ?? wanted)
      },
      everyKind.filter(isOpen),
      ({ community, kind }) => composed(community, kind, territory, isRepublican).name,
    )
    if (level === 'regional') {
      parents.push({ ...composed(choice.community, choice.kind, local, false), community: choice.community })
    }
    return { name, language: communities[choice.community]?.language ?? null }
  }
  const branchName = ({ place }: Role): NamedAssociation => {
    const territory = placeOf(place).local
    const { choice, name } = firstFree(
      () => parents[pick(parents.length)],
      parents,
      (parent) =>
        filled(texts.branch, {
          parent: parent?.name ?? territory,
          parentOf: { kk: parent?.kkOf ?? '', ru: '', en: '' },
          local: territory,
          of: territory,
        }),
    )
    return { name, language: communities[choice?.community ?? 0]?.language ?? null }
  }

  // Branches are named after the associations they belong to.
  const own = roles.map((role) => (role.level === 'branch' ? null : ownName(role)))
  return own.map((name, i) => {
    const role = roles[i]
    if (name !== null || role === undefined) return name ?? { name: local, language: null }
    return branchName(role)
  })
}
