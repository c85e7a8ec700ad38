/** What a group of filters can select: all its values, and those selected when the view says nothing. */
export type Choice<Value extends string> = { all: readonly Value[]; byDefault: readonly Value[] }

/**
 * The selection after a tick was set or taken away; null selects as by default. The last tick can't be taken away: an empty
 * map says nothing, so that click goes back to the default.
 */
export const toggleValue = <Value extends string>(
  { all, byDefault }: Choice<Value>,
  selected: readonly Value[] | null,
  value: Value,
): Value[] | null => {
  const now = selected ?? byDefault
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value]
  const known = next.filter((other) => all.includes(other))
  const isDefault = next.length === byDefault.length && byDefault.every((other) => next.includes(other))
  // A tick added to the whole of the group makes a name that is no longer in it superfluous.
  if (known.length === all.length && byDefault.length === all.length) return null
  return next.length === 0 || isDefault ? null : next
}
