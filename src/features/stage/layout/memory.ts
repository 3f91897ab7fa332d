interface Kept<V> {
  readonly key: string
  readonly parts: readonly unknown[]
  readonly value: V
}

/** Answers that are kept of one thing: a few screens, a question or two. */
const MOST = 6

/** Keeps what was worked out of a thing as long as the thing is there: asked again alike, the answer is the same. */
export function makeMemory<V>() {
  const all = new WeakMap<object, readonly Kept<V>[]>()
  /** `parts` are compared by identity, what is in the key by its text. */
  return (of: object, key: string, parts: readonly unknown[], make: () => V): V => {
    const kept = all.get(of) ?? []
    const found = kept.find((each) => each.key === key && each.parts.every((part, at) => part === parts[at]))
    if (found !== undefined) return found.value
    const value = make()
    all.set(of, [{ key, parts, value }, ...kept].slice(0, MOST))
    return value
  }
}
