import { foldName } from '@/lib/text/fold-name'

const known = new Map<string, string>()

/** `foldName`, remembered: every step of the build folds the same million names. */
export const foldCached = (name: string): string => {
  const folded = known.get(name)
  if (folded !== undefined) return folded
  const made = foldName(name)
  known.set(name, made)
  return made
}
