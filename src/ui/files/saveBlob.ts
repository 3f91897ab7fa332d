/** Hands a file to the browser's downloads. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A name for a file without what file systems refuse, at most 120 characters and the extension. */
export function safeFileName(name: string, extension: string): string {
  // oxlint-disable-next-line no-control-regex
  const safe = name.replaceAll(/[\u0000-\u001f<>:"/\\|?*]/g, '').replaceAll(/\s+/g, '_')
  return `${safe.slice(0, 120).replace(/\.+$/, '')}.${extension}`
}
