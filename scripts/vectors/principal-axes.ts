const ROUNDS = 60 // of Jacobi's method; it ends far earlier
const SMALL = 1e-10 // off the diagonal, nothing is left to turn

/** Eigenvectors of a symmetric matrix, that of the largest eigenvalue first, by Jacobi's method (Golub and Van Loan, Matrix Computations, 8.5). */
export const principalAxes = (matrix: Float64Array[]): Float64Array[] => {
  const size = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  const axes = a.map((_, index) =>
    Float64Array.from({ length: size }, (_value, at) => (at === index ? 1 : 0)),
  )
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0
  const turn = (rows: Float64Array[], p: number, q: number, cos: number, sin: number): void => {
    const [one, other] = [rows[p], rows[q]]
    if (!one || !other) return
    for (let k = 0; k < size; k++) {
      const [x, y] = [one[k] ?? 0, other[k] ?? 0]
      one[k] = cos * x - sin * y
      other[k] = sin * x + cos * y
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    let largest = 0
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const apart = at(p, q)
        largest = Math.max(largest, Math.abs(apart))
        if (Math.abs(apart) < SMALL) continue
        const theta = (at(q, q) - at(p, p)) / (2 * apart)
        const tan = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const cos = 1 / Math.hypot(tan, 1)
        const sin = tan * cos
        turn(a, p, q, cos, sin)
        for (const row of a) {
          const [x, y] = [row[p] ?? 0, row[q] ?? 0]
          row[p] = cos * x - sin * y
          row[q] = sin * x + cos * y
        }
        turn(axes, p, q, cos, sin)
      }
    if (largest < SMALL) break
  }
  return axes
    .map((axis, index) => ({ axis, value: at(index, index) }))
    .sort((one, other) => other.value - one.value)
    .map(({ axis }) => axis)
}
