import { createElement, lazy, type ComponentType, type ReactNode } from 'react'

/** The code of a part could not be fetched. */
export class PartMissing extends Error {
  /** Lets the part be fetched again when it is drawn next. */
  readonly again: () => void

  constructor(cause: unknown, again: () => void) {
    super('A part could not be fetched', { cause })
    this.name = 'PartMissing'
    this.again = again
  }
}

/**
 * A part of the page whose code comes when it is first drawn. A failure is a `PartMissing`: React alone would keep it for
 * ever, so the boundary that shows it lets the part be fetched again.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): (props: P) => ReactNode {
  const fetched = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        throw new PartMissing(error, () => {
          Part = fetched()
        })
      }),
    )
  let Part = fetched()
  return function LazyPart(props: P) {
    return createElement(Part as ComponentType<P>, props)
  }
}
