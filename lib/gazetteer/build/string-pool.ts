const firstBytes = 1 << 24 // doubled when full

/** Texts one after another, each with a length byte in front; the same text is kept once. */
export const createStringPool = () => {
  const offsets = new Map<string, number>()
  let bytes = Buffer.alloc(firstBytes)
  let length = 0
  return {
    /** Offset of the text; throws when it has more than 255 bytes. */
    add: (text: string): number => {
      const known = offsets.get(text)
      if (known !== undefined) return known
      if (length + 1 + text.length * 3 > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)])
      const written = bytes.write(text, length + 1, 'utf8')
      if (written > 255) throw new Error(`Too long for the string pool: ${text}`)
      const offset = length
      bytes.writeUInt8(written, offset)
      offsets.set(text, offset)
      length += written + 1
      return offset
    },
    bytes: (): Buffer => bytes.subarray(0, length),
  }
}
