/** Leaflet probes for inline SVG at import; nothing else in the app may turn a string into markup. */
const ALLOWED_MARKUP: ReadonlySet<string> = new Set(['<svg/>'])

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): unknown
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
  })
}
