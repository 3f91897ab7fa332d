/** The part of a service worker's surroundings that ours uses; TypeScript knows them only instead of the page's. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  readonly clients: {
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly WindowOfApp[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void
}

export interface WindowOfApp {
  readonly url: string
  postMessage(message: unknown, transfer: Transferable[]): void
}

export interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface RequestEvent extends LifecycleEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

export interface MessageToWorker extends LifecycleEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
