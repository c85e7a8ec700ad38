/**
 * How well a name fits what is looked for, both folded: 0 it is the name, 1 the name begins with it, 2 a word of the name does,
 * 3 it stands inside; null: not at all.
 */
export const matchName = (name: string, wanted: string): number | null => {
  const at = name.indexOf(wanted)
  if (at < 0) return null
  if (at === 0) return name.length === wanted.length ? 0 : 1
  return name.includes(` ${wanted}`) ? 2 : 3
}
