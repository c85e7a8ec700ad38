import { foldName } from '@/lib/text/fold-name'

const known = new Map<string, string>()
let most = 2_000_000 // names remembered: more than the packages have

/** `foldName`, remembered: every step of the build folds the same million names. */
export const foldCached = (name: string): string => {
  const folded = known.get(name)
  if (folded !== undefined) return folded
  const made = foldName(name)
  if (known.size >= most) known.clear()
  known.set(name, made)
  return made
}

/** For a dump, whose names are met a few times in a row and never again: a million of them would fill the memory. */
export const rememberAtMost = (names: number): void => {
  most = names
}
