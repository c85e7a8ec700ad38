import type { Grid } from './grid'

/** The mean of every node and its neighbours up to `radius` nodes away, along rows and then along columns. */
export const blur = (grid: Grid, field: Float64Array, radius: number): Float64Array => {
  const { columns, rows } = grid
  const along = (
    source: Float64Array,
    count: number,
    length: number,
    stride: number,
    step: number,
  ): Float64Array => {
    const made = new Float64Array(source.length)
    for (let line = 0; line < count; line++) {
      const at = (index: number): number =>
        source[line * stride + Math.min(Math.max(index, 0), length - 1) * step] ?? 0
      let sum = 0
      for (let index = -radius; index <= radius; index++) sum += at(index)
      for (let index = 0; index < length; index++) {
        made[line * stride + index * step] = sum / (2 * radius + 1)
        sum += at(index + radius + 1) - at(index - radius)
      }
    }
    return made
  }
  return along(along(field, rows, columns, columns, 1), columns, rows, 1, columns)
}
