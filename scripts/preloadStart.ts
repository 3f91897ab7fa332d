import type { Plugin } from 'vite'

/** The module that the entry loads once its security policy is in place. */
const START = '/src/app/start.tsx'

/** The division that a visit opens with; `fetch` finds a preloaded answer by address, mode and credentials. */
const BOUNDARIES = {
  rel: 'preload',
  as: 'fetch',
  type: 'application/json',
  crossorigin: true,
  href: '/boundaries/2013.topo.json',
}

/** Lets the browser fetch the app together with its small entry, instead of after it. */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(START) === true)
        if (start === undefined) throw new Error(`No chunk is made of ${START}`)
        const needed = [start.fileName, ...start.imports]
        const styles = chunks
          .filter((chunk) => needed.includes(chunk.fileName))
          .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
        return [
          { tag: 'link', attrs: BOUNDARIES, injectTo: 'head' as const },
          ...needed.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            // After the entry, which is small and asks for the rest.
            injectTo: 'head' as const,
          })),
          ...styles.map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
        ]
      },
    },
  }
}
