/** Offset of the first byte that is not valid UTF-8 (Unicode 16, table 3-7), or null. */
export const findUtf8Error = (bytes: Uint8Array): number | null => {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      at++
      continue
    }
    const more =
      first >= 0xc2 && first <= 0xdf
        ? 1
        : first >= 0xe0 && first <= 0xef
          ? 2
          : first >= 0xf0 && first <= 0xf4
            ? 3
            : 0
    if (more === 0) return at
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] ?? 0
      const [low, high] = next === 1 ? secondByte(first) : [0x80, 0xbf]
      if (byte < low || byte > high) return at
    }
    at += more + 1
  }
  return null
}

/** No overlong forms, no surrogates, nothing above U+10FFFF. */
const secondByte = (first: number): [number, number] => {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
