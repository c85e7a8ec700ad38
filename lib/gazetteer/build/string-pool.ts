const first = {
  bytes: 1 << 20, // of the texts; doubled when full
  slots: 1 << 16, // of the table that finds a text again; doubled when half full
}
const longest = 255 // bytes of a text

/** Texts one after another, each with a length byte in front; the same text is kept once. Millions of texts need little more than their bytes. */
export const createStringPool = () => {
  let bytes = Buffer.alloc(first.bytes)
  let length = 0
  let slots = new Uint32Array(first.slots) // offset of a text + 1, 0 for none; open addressing
  let count = 0

  const hashAt = (offset: number): number => {
    let hash = 0x811c9dc5 // FNV-1a
    const end = offset + 1 + (bytes[offset] ?? 0)
    for (let at = offset + 1; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }
  const sameAt = (one: number, other: number): boolean => {
    const size = bytes[one] ?? 0
    return (
      size === bytes[other] &&
      bytes.compare(bytes, other + 1, other + 1 + size, one + 1, one + 1 + size) === 0
    )
  }
  /** The slot of the text at an offset: its own, or the empty one where it belongs. */
  const slotOf = (offset: number): number => {
    const mask = slots.length - 1
    let slot = hashAt(offset) & mask
    for (let known = slots[slot]; known && !sameAt(known - 1, offset); known = slots[slot])
      slot = (slot + 1) & mask
    return slot
  }
  const widen = (): void => {
    const old = slots
    slots = new Uint32Array(old.length * 2)
    for (const known of old) if (known) slots[slotOf(known - 1)] = known
  }

  return {
    /** Offset of the text; throws when it has more than 255 bytes. */
    add: (text: string): number => {
      while (length + 1 + text.length * 3 > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)])
      // Written where it would stand; what follows the end of the pool does not count.
      const written = bytes.write(text, length + 1, 'utf8')
      if (written > longest) throw new Error(`Too long for the string pool: ${text}`)
      bytes.writeUInt8(written, length)
      const slot = slotOf(length)
      const known = slots[slot]
      if (known) return known - 1
      const offset = length
      slots[slot] = offset + 1
      length += written + 1
      count += 1
      if (count * 2 > slots.length) widen()
      return offset
    },
    text: (offset: number): string => bytes.toString('utf8', offset + 1, offset + 1 + (bytes[offset] ?? 0)),
    bytes: (): Buffer => bytes.subarray(0, length),
  }
}
