/** What the first picture took. */
export interface FirstPicture {
  /** kB of bodies as sent, arrived before the first coloured map; fonts apart. */
  readonly kilobytes: number
  readonly fontKilobytes: number
  /** Milliseconds from navigation. */
  readonly painted: number
}

/** A point inside a region that a pointer can reach. */
export interface Place {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** What the probe offers to the driver, as `window.birlikBench`. */
export interface Probe {
  /** Known at the end of the frame with the first coloured map. */
  firstPicture: Promise<FirstPicture>
  /** One place a region, in the order of the page. */
  places: () => readonly Place[]
  /** From now on: the time of the next event of these types (apart by spaces), and of the frame after the last change that follows it. */
  arm: (types: string, tooltip?: string) => void
  /** Milliseconds from that event to the end of that frame, once nothing has changed for `quiet` ms; null after 4 s. */
  settled: (quiet: number) => Promise<number | null>
  /** Frames a second and tasks over 50 ms during a time. */
  frames: (duration: number) => Promise<{ fps: number; longTasks: number }>
}

declare global {
  interface Window {
    birlikBench: Probe
  }
}
