const digit = 2 ** 16

/** Row numbers in the order of the rows' hashes; equal hashes keep the order they came in (radix sort, two digits of 16 bits). */
export const orderByHash = (hashes: Uint32Array): Uint32Array => {
  let order = Uint32Array.from(hashes.keys())
  for (const shift of [0, 16]) {
    const next = new Uint32Array(digit + 1)
    for (const hash of hashes) next[((hash >>> shift) & (digit - 1)) + 1]! += 1
    for (let at = 1; at < next.length; at += 1) next[at]! += next[at - 1]!
    const sorted = new Uint32Array(order.length)
    for (const row of order) sorted[next[(hashes[row]! >>> shift) & (digit - 1)]!++] = row
    order = sorted
  }
  return order
}
