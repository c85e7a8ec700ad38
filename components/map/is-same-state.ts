const statesOf = (state: object): [string, unknown][] =>
  Object.entries(state).filter(([, value]) => typeof value !== 'function')

/** Whether two states show the very same; what is told back (functions) shows nothing. */
export const isSameState = (one: object, other: object): boolean => {
  const values = new Map(statesOf(other))
  const entries = statesOf(one)
  return (
    entries.length === values.size &&
    entries.every(([name, value]) => values.has(name) && Object.is(value, values.get(name)))
  )
}
