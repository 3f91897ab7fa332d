/** A register as typed arrays of one length: a row is made only when it is shown. */
export type Columns<Name extends string> = Readonly<Record<Name, Uint16Array>>

export const emptyColumns = <Name extends string>(names: readonly Name[], length: number): Columns<Name> =>
  // Object.fromEntries forgets the names of the keys.
  Object.fromEntries(names.map((name) => [name, new Uint16Array(length)])) as Columns<Name>

/** Columns of several regions one after another. */
export function joinedColumns<Name extends string>(
  names: readonly Name[],
  parts: readonly Columns<Name>[],
): Columns<Name> {
  const [first] = names
  const lengths = parts.map((part) => (first === undefined ? 0 : part[first].length))
  const joined = emptyColumns(
    names,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  for (const name of names) {
    let at = 0
    for (const part of parts) {
      joined[name].set(part[name], at)
      at += part[name].length
    }
  }
  return joined
}

/** Makes columns once per region, and once for the whole country (null). */
export function columnsByScope<Name extends string>(
  names: readonly Name[],
  regions: number,
  make: (region: number) => Columns<Name>,
): (region: number | null) => Columns<Name> {
  const made = new Map<number | null, Columns<Name>>()
  return function columns(region): Columns<Name> {
    const known = made.get(region)
    if (known !== undefined) return known
    const fresh =
      region === null
        ? joinedColumns(
            names,
            Array.from({ length: regions }, (_, each) => columns(each)),
          )
        : make(region)
    made.set(region, fresh)
    return fresh
  }
}
