import { mediaHook } from './mediaHook'

/** A phone's width: panels become sheets. */
export const useIsNarrow = mediaHook('(max-width: 899px)')
