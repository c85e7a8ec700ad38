/**
 * The selection after a tick was set or taken away. Null selects all. The last tick can't be taken away: an empty map says
 * nothing, so that click selects all again.
 */
export const toggleValue = <Value extends string>(
  all: readonly Value[],
  selected: readonly Value[] | null,
  value: Value,
): Value[] | null => {
  const now = selected ?? all
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value]
  return next.length === 0 || all.every((other) => next.includes(other)) ? null : next
}
