/** `offset` of a list: how many lie before its first one; null when it is no such number. */
export const parseOffsetQuery = (query: URLSearchParams): number | null => {
  const text = query.get('offset') ?? '0'
  return /^\d{1,7}$/.test(text) ? Number(text) : null
}
