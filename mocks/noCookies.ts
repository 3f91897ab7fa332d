/** Stands in for `tough-cookie` inside MSW: the contract uses no cookies. */
export class Cookie {}
export class MemoryCookieStore {}
export class CookieJar {
  getCookiesSync(): [] {
    return []
  }
  setCookieSync(): void {}
  setCookie(): void {}
}
