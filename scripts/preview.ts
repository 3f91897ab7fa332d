import { preview, build } from 'vite'

/** Builds the app and serves the build; returns its address and the way to stop it. */
export async function servePreview(port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  await build({ logLevel: 'warn' })
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true }, logLevel: 'warn' })
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
