/** `sha384-…` of bytes, as in a manifest. Only where the browser trusts the connection, as service workers are. */
export async function integrityOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))
  return `sha384-${btoa(String.fromCodePoint(...digest))}`
}
