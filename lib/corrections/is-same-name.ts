import { isCyrillic, nominativesOf } from '@/lib/text/cyrillic-cases'
import { foldName } from '@/lib/text/fold-name'

/** Whether two spellings are one name: but for case, accents and hyphens, or two case forms of a Ukrainian or Russian name. */
export const isSameName = (one: string, other: string): boolean =>
  foldName(one) === foldName(other) || isOtherCase(one.split(/\s+/), other.split(/\s+/))

const isOtherCase = (one: string[], other: string[]): boolean =>
  one.length === other.length &&
  one.every((word, index) => {
    const form = other[index] ?? ''
    if (word === form) return true
    if (!isCyrillic(word) || !isCyrillic(form)) return false
    const known = new Set(nominativesOf(word))
    return nominativesOf(form).some((nominative) => known.has(nominative))
  })
