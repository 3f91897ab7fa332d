import type { PinnedSnapshots } from '../snapshots'
import type { Session } from './session'

/** Copies of what everybody may see: whoever has signed in reads none and leaves none. */
export function publicCopies(
  copies: PinnedSnapshots,
  session: Pick<Session, 'ready' | 'get'>,
): PinnedSnapshots {
  const isPublic = async () => {
    await session.ready
    return session.get().person === null
  }
  return {
    read: async (key) => ((await isPublic()) ? copies.read(key) : null),
    save: async (key, snapshot) => {
      if (await isPublic()) await copies.save(key, snapshot)
    },
    remove: async (key) => {
      if (await isPublic()) await copies.remove(key)
    },
    pin: async (pins) => {
      if (await isPublic()) await copies.pin(pins)
    },
    pins: () => copies.pins(),
    makeRoom: () => copies.makeRoom(),
  }
}
