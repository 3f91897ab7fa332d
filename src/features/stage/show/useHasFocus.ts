import { useSyncExternalStore } from 'react'
import { onWindow } from '../../../ui/onWindow'

const subscribe = onWindow('focus', 'blur')

/** Whether keys reach this window. */
export const useHasFocus = (): boolean => useSyncExternalStore(subscribe, () => document.hasFocus())
