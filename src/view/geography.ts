import type { Arrow, DivisionId } from '../domain/division'
import type { RegionId } from '../domain/region'

/** Where a region's label stands (pole of inaccessibility, Albers km) and how wide a text fits there (km). */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A city too small to be seen: its enlarged circle in an empty corner, and where it really is (Albers km). */
export interface CityInset {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly cityX: number
  readonly cityY: number
}

/** What the map knows of a division beside its boundaries. Own work; city points from Natural Earth. */
export interface Geography {
  /** Columns × rows of the tile grid; row 0 is the north. */
  readonly tiles: Readonly<Record<RegionId, readonly [column: number, row: number]>>
  readonly labels: Readonly<Record<RegionId, LabelPlace>>
  readonly insets: Readonly<Record<RegionId, CityInset>>
  /** Where the arrow keys lead: the neighbour in that direction. */
  readonly arrows: Readonly<Record<RegionId, Readonly<Partial<Record<Arrow, RegionId>>>>>
  /** Regions with a common border, clockwise from the north. */
  readonly neighbours: Readonly<Record<RegionId, readonly RegionId[]>>
}

const DIVISION_2013: Geography = {
  tiles: {
    akmola: [3, 1],
    aktobe: [1, 2],
    'almaty-city': [4, 4],
    'almaty-region': [4, 3],
    astana: [4, 1],
    atyrau: [0, 2],
    'east-kazakhstan': [4, 2],
    jambyl: [3, 3],
    karaganda: [3, 2],
    kostanay: [2, 1],
    kyzylorda: [2, 2],
    mangystau: [0, 3],
    'north-kazakhstan': [3, 0],
    pavlodar: [4, 0],
    'south-kazakhstan': [2, 3],
    'west-kazakhstan': [0, 1],
  },
  labels: {
    akmola: { x: 267.7, y: 469.7, width: 372.2 },
    aktobe: { x: -610.1, y: 94.2, width: 546.2 },
    'almaty-city': { x: 802.4, y: -477.1, width: 14.5 },
    'almaty-region': { x: 780.9, y: -233.5, width: 435.8 },
    astana: { x: 308.9, y: 361.6, width: 21.2 },
    atyrau: { x: -1049.6, y: 67.1, width: 306.8 },
    'east-kazakhstan': { x: 1054.0, y: 186.4, width: 591.9 },
    jambyl: { x: 436.1, y: -428.1, width: 358.6 },
    karaganda: { x: 315.9, y: 19.3, width: 816.4 },
    kostanay: { x: -240.9, y: 474.4, width: 315.0 },
    kyzylorda: { x: -249.2, y: -307.3, width: 492.2 },
    mangystau: { x: -1072.3, y: -335.2, width: 377.5 },
    'north-kazakhstan': { x: 117.1, y: 704.1, width: 285.3 },
    pavlodar: { x: 655.9, y: 482.0, width: 297.9 },
    'south-kazakhstan': { x: 120.3, y: -637.9, width: 282.1 },
    'west-kazakhstan': { x: -1105.7, y: 319.0, width: 391.5 },
  },
  insets: {
    astana: { x: 900, y: 715, radius: 125, cityX: 308.9, cityY: 361.6 },
    'almaty-city': { x: 1230, y: -640, radius: 125, cityX: 802.4, cityY: -477.1 },
  },
  arrows: {
    akmola: { up: 'north-kazakhstan', right: 'astana', down: 'karaganda', left: 'kostanay' },
    aktobe: { up: 'kostanay', right: 'karaganda', down: 'kyzylorda', left: 'atyrau' },
    'almaty-city': { up: 'almaty-region', left: 'jambyl' },
    'almaty-region': { up: 'east-kazakhstan', down: 'almaty-city', left: 'jambyl' },
    astana: { up: 'north-kazakhstan', right: 'pavlodar', down: 'karaganda', left: 'akmola' },
    atyrau: { up: 'west-kazakhstan', right: 'aktobe', down: 'mangystau' },
    'east-kazakhstan': { up: 'pavlodar', down: 'almaty-region', left: 'karaganda' },
    jambyl: { up: 'karaganda', right: 'almaty-region', left: 'south-kazakhstan' },
    karaganda: { up: 'akmola', right: 'east-kazakhstan', down: 'jambyl', left: 'aktobe' },
    kostanay: { up: 'north-kazakhstan', right: 'akmola', down: 'karaganda', left: 'aktobe' },
    kyzylorda: { up: 'aktobe', right: 'south-kazakhstan', left: 'aktobe' },
    mangystau: { up: 'atyrau', right: 'aktobe' },
    'north-kazakhstan': { right: 'pavlodar', down: 'akmola', left: 'kostanay' },
    pavlodar: { right: 'east-kazakhstan', down: 'karaganda', left: 'astana' },
    'south-kazakhstan': { up: 'karaganda', right: 'jambyl', left: 'kyzylorda' },
    'west-kazakhstan': { right: 'aktobe', down: 'atyrau' },
  },
  neighbours: {
    akmola: ['pavlodar', 'astana', 'karaganda', 'kostanay', 'north-kazakhstan'],
    aktobe: ['kostanay', 'karaganda', 'kyzylorda', 'mangystau', 'atyrau', 'west-kazakhstan'],
    'almaty-city': ['almaty-region'],
    'almaty-region': ['east-kazakhstan', 'almaty-city', 'jambyl', 'karaganda'],
    astana: ['akmola'],
    atyrau: ['aktobe', 'mangystau', 'west-kazakhstan'],
    'east-kazakhstan': ['almaty-region', 'karaganda', 'pavlodar'],
    jambyl: ['almaty-region', 'south-kazakhstan', 'karaganda'],
    karaganda: [
      'pavlodar',
      'east-kazakhstan',
      'almaty-region',
      'jambyl',
      'south-kazakhstan',
      'kyzylorda',
      'aktobe',
      'kostanay',
      'akmola',
    ],
    kostanay: ['north-kazakhstan', 'akmola', 'karaganda', 'aktobe'],
    kyzylorda: ['karaganda', 'south-kazakhstan', 'aktobe'],
    mangystau: ['atyrau', 'aktobe'],
    'north-kazakhstan': ['pavlodar', 'akmola', 'kostanay'],
    pavlodar: ['east-kazakhstan', 'karaganda', 'akmola', 'north-kazakhstan'],
    'south-kazakhstan': ['karaganda', 'jambyl', 'kyzylorda'],
    'west-kazakhstan': ['aktobe', 'atyrau'],
  },
}

const BY_DIVISION: Readonly<Partial<Record<DivisionId, Geography>>> = { '2013': DIVISION_2013 }

const NOTHING: Geography = { tiles: {}, labels: {}, insets: {}, arrows: {}, neighbours: {} }

/** Geography of a division; one that is not known yet has none, and the tiles then stand in rows. */
export const geographyOf = (division: DivisionId): Geography => BY_DIVISION[division] ?? NOTHING
