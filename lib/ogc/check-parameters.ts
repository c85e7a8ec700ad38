/** What is wrong with the names of parameters: one that is not known here, or one that stands twice. */
export const checkParameters = (query: URLSearchParams, known: readonly string[]): string | null => {
  for (const name of query.keys()) {
    if (!known.includes(name))
      return `"${name.slice(0, 60)}" is no parameter here; those are ${known.join(', ')}`
    if (query.getAll(name).length > 1) return `${name} stands twice`
  }
  return null
}
