import { afterEach, expect, test, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { useSurroundings } from '../../../src/features/deck/preflight/useSurroundings'
import { useWakeCheck } from '../../../src/features/deck/preflight/useWakeCheck'

afterEach(() => vi.restoreAllMocks())

const put = (target: object, name: string, value: unknown) => {
  Object.defineProperty(target, name, { configurable: true, get: () => value })
  return () => Reflect.deleteProperty(target, name)
}

test('a screen that stays awake has been asked for, and is given back', async () => {
  const release = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const request = vi.fn<(kind: string) => Promise<object>>(() => Promise.resolve({ release }))
  const undo = put(navigator, 'wakeLock', { request })
  const { result } = await renderHook(() => useWakeCheck())
  await expect.poll(() => result.current).toBe(true)
  expect(request).toHaveBeenCalledExactlyOnceWith('screen')
  expect(release).toHaveBeenCalledOnce()
  undo()
})

test('F105: a lock that is refused is no lock', async () => {
  const request = () => Promise.reject(new DOMException('Low battery', 'NotAllowedError'))
  const undo = put(navigator, 'wakeLock', { request })
  const { result } = await renderHook(() => useWakeCheck())
  await expect.poll(() => result.current).toBe(false)
  undo()
})

test('network and screens are told as they change', async () => {
  const { result } = await renderHook(() => useSurroundings())
  const undo = [
    put(navigator, 'onLine', false),
    put(screen, 'width', 800),
    put(screen, 'height', 600),
    put(screen, 'isExtended', true),
  ]
  dispatchEvent(new Event('offline'))
  await expect
    .poll(() => result.current)
    .toEqual({ isOnline: false, screen: { width: 800, height: 600 }, isExtended: true })
  undo.push(put(screen, 'isExtended', undefined))
  dispatchEvent(new Event('focus'))
  await expect.poll(() => result.current.isExtended).toBeNull()
  for (const each of undo) each()
  dispatchEvent(new Event('online'))
  await expect.poll(() => result.current.isOnline).toBe(true)
})
