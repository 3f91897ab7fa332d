/** Leaflet probes for inline SVG at import; nothing else in the app may turn a string into markup. */
const ALLOWED_MARKUP: ReadonlySet<string> = new Set(['<svg/>'])

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string; createScriptURL(address: string): string },
  ): unknown
}

/** Workers are part of the build: a script of this origin, from the folder of the app's own files, or its service worker. */
function isOwnScript(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href)
  const isOfBuild = pathname === `${import.meta.env.BASE_URL}sw.js` || /\/assets\/[\w.-]+\.js$/.test(pathname)
  return origin === location.origin && (import.meta.env.DEV || isOfBuild)
}

/** Installs the one Trusted Types policy, where the browser has them. Call before anything else loads. */
export function installTrustedTypes(): void {
  // Not in TypeScript's DOM library yet.
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  factory?.createPolicy('default', {
    createHTML(markup) {
      if (ALLOWED_MARKUP.has(markup)) return markup
      throw new TypeError('Markup from strings is not allowed')
    },
    createScriptURL(address) {
      if (isOwnScript(address)) return address
      throw new TypeError('Scripts of others are not allowed')
    },
  })
}
