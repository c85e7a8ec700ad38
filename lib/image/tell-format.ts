/** Formats of photographs and screenshots that are read, by their first bytes: whatever a name or a header says, nothing else reaches a decoder. */
export const tellFormat = (bytes: Uint8Array): 'png' | 'jpeg' | 'webp' | 'avif' | null => {
  const text = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  // ISO base media: the brand stands behind the size of the first box (ISO/IEC 14496-12, 4.3).
  if (text(4, 8) === 'ftyp' && /avif|avis/.test(text(8, 32))) return 'avif'
  return null
}

/** Media type of a picture as it is kept: what was read is written as one of these two. */
export const typeOfKept = (bytes: Uint8Array): 'image/png' | 'image/jpeg' =>
  tellFormat(bytes) === 'png' ? 'image/png' : 'image/jpeg'
