/** The key of a row that has one of these names, whatever its case; the first name that is there. */
export const findKey = (row: Record<string, unknown>, names: readonly string[]): string | null => {
  const keys = Object.keys(row)
  for (const name of names) {
    const found = keys.find((key) => key.trim().toLowerCase() === name)
    if (found !== undefined) return found
  }
  return null
}
