/** Absolute address that the app's own files lie under, with a slash at its end. */
export function appUrl(): string {
  const page = typeof location === 'undefined' ? 'http://localhost/' : location.href
  return new URL(import.meta.env.BASE_URL, page).href
}
