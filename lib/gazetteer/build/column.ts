type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array

const firstRows = 1 << 12 // doubled when full

/** A typed array that grows: a million rows are a few megabytes, where objects would be hundreds. */
export const createColumn = <T extends Numbers>(make: (length: number) => T) => {
  let values = make(firstRows)
  let length = 0
  return {
    push: (value: number): void => {
      if (length === values.length) {
        const wider = make(length * 2)
        wider.set(values)
        values = wider
      }
      values[length] = value
      length += 1
    },
    length: (): number => length,
    at: (row: number): number => values[row] ?? 0,
    /** The rows so far, without copying. */
    view: (): T => values.subarray(0, length) as T,
  }
}

export const uint32Column = () => createColumn((length) => new Uint32Array(length))
