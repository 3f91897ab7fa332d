/** What a bundler tells of a module: the modules it imports at once. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const ENTRY = '/src/main.ts'
const START = '/src/app/start.tsx'

/** Everything that a module needs before it runs, itself included. */
function closureOf(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([start])
  // A set is walked in the order of adding, also of what is added meanwhile.
  for (const id of found) for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) found.add(needed)
  return found
}

/** Names the chunk of a module; null leaves it to the bundler. */
type ChunkName = (id: string, graph: ModuleGraph) => string | null

interface Group {
  readonly name: ChunkName
  readonly priority: number
}

/**
 * One chunk for all that the first picture needs: over a slow line thirty small files take thirty waits. What the entry
 * itself needs stays apart, since it must run before the rest is even evaluated.
 * @param root folder of the project, without a slash at its end.
 */
export function firstPictureChunks(root: string): readonly Group[] {
  const member =
    (start: string, chunk: string): ChunkName =>
    (id, graph) =>
      id !== root + ENTRY && closureOf(root + start, graph).has(id) ? chunk : null
  const within =
    (folders: readonly string[], chunk: string): ChunkName =>
    (id) =>
      folders.some((folder) => id.startsWith(`${root}/src/${folder}/`)) ? chunk : null
  return [
    { name: member(ENTRY, 'entry'), priority: 3 },
    { name: member(START, 'first-picture'), priority: 2 },
    // What the ways of comparing and their slides share would else be a dozen files, each named in the first picture.
    { name: within(['domain/compare', 'view/compare'], 'comparison'), priority: 1 },
  ]
}
