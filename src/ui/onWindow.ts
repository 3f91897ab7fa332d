/** Subscribes to events of the window, as `useSyncExternalStore` wants it. */
export const onWindow =
  (...events: readonly (keyof WindowEventMap)[]) =>
  (changed: () => void): (() => void) => {
    for (const event of events) globalThis.addEventListener(event, changed)
    return () => {
      for (const event of events) globalThis.removeEventListener(event, changed)
    }
  }
