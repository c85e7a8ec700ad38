import type { ProblemFacts } from './read-problem'

/** First bytes of files that people take for text. */
const signatures: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP file (or a document packed as one, such as DOCX, ODT or EPUB)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
]

/** Control characters above which bytes are no text. */
const CONTROL = {
  share: 0.01, // of all bytes
  few: 8, // a short text may have that many out of a terminal or a bad copy
}

/** What kind of binary data the bytes are, or null when they can be text. Not for UTF-16, which is full of zero bytes. */
export const sniffBinary = (bytes: Uint8Array): ProblemFacts | null => {
  for (const [signature, found] of signatures)
    if (signature.every((byte, at) => bytes[at] === byte)) return { found }
  let control = 0
  let firstControl = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    // Tab, line ends, form feed, escape (terminal colours) occur in texts.
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) continue
    if (byte === 0) return { found: 'binary data: it has a zero byte', byte: at }
    if (control++ === 0) firstControl = at
  }
  return control > Math.max(CONTROL.few, CONTROL.share * bytes.length)
    ? { found: 'binary data: it is full of control characters', byte: firstControl }
    : null
}

/** UTF-16 without its mark: every second byte of the start is zero. */
export const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 200)
  if (head.length < 8) return false
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > 0.4 * (head.length / 2) && Math.min(even, odd) === 0
}
