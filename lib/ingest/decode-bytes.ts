import { failToRead } from './fail-to-read'
import { findUtf8Error } from './find-utf8-error'
import { looksLikeUtf16, sniffBinary } from './sniff-binary'

type Decoded = { ok: true; value: string } | ReturnType<typeof failToRead>

/** Bytes at the start in which HTML declares its charset (HTML standard: 1024; pages are sloppier). */
const PRESCAN = 4096

/**
 * Text out of bytes, unchanged but for the byte order mark. The charset is that of the mark, else the declared one (`Content-Type`, then HTML's own),
 * else UTF-8. Bytes that don't fit are refused, never replaced and never guessed at: a wrong guess would change names.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  { contentType, html }: { contentType?: string; html: boolean },
): Decoded => {
  // 1. The byte order mark.
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes)
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be')
  // 2. What is no text at all.
  if (looksLikeUtf16(bytes))
    return failToRead('unknown-encoding', { found: 'UTF-16 without a byte order mark' })
  const binary = sniffBinary(bytes)
  if (binary) return failToRead('binary', binary)
  // 3. What is declared, from outside and inside; the first that fits.
  const declared = [charsetOf(contentType), html ? charsetInside(bytes) : null].filter(
    (charset) => charset !== null,
  )
  let refused: Decoded | null = null
  for (const charset of declared) {
    const decoded = /^utf-?8$/i.test(charset) ? decodeUtf8(bytes) : decodeAs(bytes, charset)
    if (decoded.ok) return decoded
    refused ??= decoded
  }
  // 4. UTF-8.
  return refused ?? decodeUtf8(bytes)
}

const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return failToRead('unknown-encoding', { byte: findUtf8Error(bytes) ?? 0, charset: 'UTF-8' })
  }
}

const decodeAs = (bytes: Uint8Array, charset: string): Decoded => {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    return failToRead('unknown-charset', { charset })
  }
  try {
    return { ok: true, value: decoder.decode(bytes) }
  } catch {
    return failToRead('unknown-encoding', { found: `broken ${charset}` })
  }
}

const charsetOf = (contentType: string | undefined): string | null =>
  /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1] ?? null

/** `<meta charset>`, `<meta http-equiv content>` or an XML declaration. */
const charsetInside = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN))
  const declared =
    /<meta\s[^>]*charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1]
  // A page whose declaration can be read as ASCII is not in UTF-16 (HTML standard, prescan).
  return declared ? (/^utf-?16/i.test(declared) ? 'utf-8' : declared) : null
}

const startsWith = (bytes: Uint8Array, mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)
