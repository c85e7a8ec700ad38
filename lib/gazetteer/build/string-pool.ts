/** Texts one after another, each with a length byte in front; the same text is kept once. */
export const createStringPool = () => {
  const offsets = new Map<string, number>()
  const chunks: Buffer[] = []
  let length = 0
  return {
    /** Offset of the text; throws when it has more than 255 bytes. */
    add: (text: string): number => {
      const known = offsets.get(text)
      if (known !== undefined) return known
      const bytes = Buffer.from(text, 'utf8')
      if (bytes.length > 255) throw new Error(`Too long for the string pool: ${text}`)
      const offset = length
      offsets.set(text, offset)
      chunks.push(Buffer.from([bytes.length]), bytes)
      length += bytes.length + 1
      return offset
    },
    bytes: (): Buffer => Buffer.concat(chunks),
  }
}
