/**
 * How well a name fits the best of the texts that are looked for, all folded: 0 it is the name, 1 the name begins with it,
 * 2 a word of the name does, 3 it stands inside; null: not at all.
 */
export const matchName = (name: string, wanted: readonly string[]): number | null => {
  const matches = wanted.flatMap((text) => matchOne(name, text) ?? [])
  return matches.length > 0 ? Math.min(...matches) : null
}

const matchOne = (name: string, text: string): number | null => {
  const at = name.indexOf(text)
  if (at < 0) return null
  if (at === 0) return name.length === text.length ? 0 : 1
  return name.includes(` ${text}`) ? 2 : 3
}
