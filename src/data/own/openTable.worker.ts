import { openTable } from './openTable'

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void openTable(data).then((opened) => postMessage(opened))
})
