/** Binary search: the first position in `from`..`to` whose value is at least `wanted`; `to` when there is none. */
export const firstAtLeast = (sorted: Uint32Array, wanted: number, from = 0, to = sorted.length): number => {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
