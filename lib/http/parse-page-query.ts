const options = {
  limit: 50, // items of a page that asks for no number
  maxLimit: 200,
}

/** `limit` and `cursor` of a list; the names of the parameters that are no good. A cursor is what the page before gave. */
export const parsePageQuery = <Cursor>(
  query: URLSearchParams,
  parseCursor: (text: string) => Cursor | null,
): { ok: true; value: { limit: number; cursor: Cursor | null } } | { ok: false; wrong: string[] } => {
  const limitText = query.get('limit') ?? String(options.limit)
  const limit = /^\d{1,4}$/.test(limitText) ? Number(limitText) : 0
  const cursorText = query.get('cursor')
  const cursor = cursorText === null ? null : parseCursor(cursorText)
  const wrong = [
    ...(limit < 1 || limit > options.maxLimit ? ['limit'] : []),
    ...(cursorText !== null && cursor === null ? ['cursor'] : []),
  ]
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, value: { limit, cursor } }
}
