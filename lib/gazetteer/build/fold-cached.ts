import { foldName } from '@/lib/text/fold-name'

const known = new Map<string, string>()
const most = 2_000_000 // names remembered: more than the packages have; a large country dump starts over

/** `foldName`, remembered: every step of the build folds the same million names. */
export const foldCached = (name: string): string => {
  const folded = known.get(name)
  if (folded !== undefined) return folded
  const made = foldName(name)
  if (known.size >= most) known.clear()
  known.set(name, made)
  return made
}
