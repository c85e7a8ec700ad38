/** The whole numbers of a cursor, joined by `_`; null when there are more or fewer, or something else. */
export const parseNumbers = (text: string, count: number): number[] | null => {
  const parts = text.split('_')
  if (parts.length !== count || parts.some((part) => !/^-?\d{1,15}$/.test(part))) return null
  return parts.map(Number)
}
