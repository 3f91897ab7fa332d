import { useSyncExternalStore } from 'react'
import { onWindow } from '../../../ui/onWindow'

const subscribe = onWindow('online', 'offline')

/** Whether the network is there, as the browser knows. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
