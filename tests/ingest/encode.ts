/** `text` in a one-byte charset, by turning its decoder around; throws on a character that the charset lacks. */
export const encode = (text: string, charset: string): Uint8Array => {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new Error(`${charset} has no ${character}`)
    return byte
  })
}

export const utf16 = (text: string, { littleEndian }: { littleEndian: boolean }): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
