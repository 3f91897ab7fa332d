import { isRegistered, livesOf, type Life } from './associationLives'
import { namesOf, type NamedAssociation } from './associationNames'
import { rolesOf, type Role } from './associationRoles'
import { drawsOf, seedOf } from './integerHash'
import type { Names } from './names'
import { regionOf, REGIONS } from './places'

/** An association before its courses and events are counted. */
export interface RegisteredAssociation extends Role, NamedAssociation, Readonly<Life> {
  readonly id: string
  readonly region: number
  /** Whether it runs a Sunday school of its language, and groups of the state language. */
  readonly teachesOwn: boolean
  readonly teachesKazakh: boolean
}

function associationsIn(region: number): readonly RegisteredAssociation[] {
  const { id } = regionOf(region)
  const draw = drawsOf(seedOf(`associations|${id}`))
  const lives = livesOf(region)
  const roles = rolesOf(region, lives, draw)
  const names = namesOf(region, roles, draw)
  return lives.flatMap((life, i) => {
    const role = roles[i]
    const name = names[i]
    if (role === undefined || name === undefined) return []
    return {
      ...life,
      ...role,
      ...name,
      id: `association-${id}-${String(i + 1).padStart(3, '0')}`,
      region,
      teachesOwn: name.language !== null && (isRegistered(life) || draw() < 0.4),
      teachesKazakh: draw() < 0.2,
    }
  })
}

const BY_REGION = REGIONS.map((_, region) => associationsIn(region))
const STARTS = BY_REGION.map((_, region) =>
  BY_REGION.slice(0, region).reduce((sum, each) => sum + each.length, 0),
)

/** All associations of all time; the number of one is its code. */
export const ASSOCIATIONS: readonly RegisteredAssociation[] = BY_REGION.flat()
export const ASSOCIATION_NAMES: readonly Names[] = ASSOCIATIONS.map(({ name }) => name)

/** First code of a region and how many there are. */
export const associationsOf = (region: number): readonly [first: number, count: number] => [
  STARTS[region] ?? 0,
  BY_REGION[region]?.length ?? 0,
]
