import { foldName } from '@/lib/text/fold-name'

/**
 * The folded beginnings a reader may meet on the way to a name, without the name itself: word by word, and up to every stop, hyphen or
 * apostrophe inside it, since tokens may end there ("W.Va." is met as "W", "Kup'yansk" as "Kup").
 */
export const listPrefixes = (text: string, folded: string): string[] => {
  const prefixes: string[] = []
  for (let at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1))
    prefixes.push(folded.slice(0, at))
  for (const { index } of text.matchAll(/[.'’ʼ`]/g)) {
    const prefix = foldName(text.slice(0, index))
    if (prefix !== '' && prefix !== folded) prefixes.push(prefix)
  }
  return prefixes
}
