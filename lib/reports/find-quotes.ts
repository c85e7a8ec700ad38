import type { Story } from '@/lib/domain'
import type { Span } from '@/lib/text'

const LONGEST_QUOTE = 2_500 // code units; a quote left open goes no further

const CLOSERS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['"', '"'],
])

/** Shortest quote that speaks, in words: “small-scale” is only a word between quotes. */
const FEWEST_WORDS = 3

/**
 * What stands between quotation marks, the marks included. A quote whose paragraph ends without a closing mark goes on in the next paragraph
 * that opens with a mark again. Read once per story.
 */
export const findQuotes = (story: Story): Span[] => {
  const quotes = known.get(story) ?? readQuotes(story)
  known.set(story, quotes)
  return quotes
}

const known = new WeakMap<Story, Span[]>()

const readQuotes = ({ text }: Story): Span[] => {
  const quotes: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const closers = CLOSERS.get(text.charAt(at))
    if (!closers) continue
    // Inches and a mark that closes nothing: an opening mark stands at the edge of a word.
    if (text.charAt(at) === '"' && /\s/.test(text.charAt(at + 1))) continue
    const end = endOfQuote(text, at, closers)
    if (end === null) continue
    const words = text.slice(at, end).match(/\p{L}+/gu)?.length ?? 0
    if (words >= FEWEST_WORDS) quotes.push({ start: at, end })
    at = end - 1
  }
  return quotes
}

const endOfQuote = (text: string, start: number, closers: string): number | null => {
  for (let at = start + 1; at < text.length && at - start < LONGEST_QUOTE; at++) {
    if (closers.includes(text.charAt(at))) return at + 1
    if (text.charAt(at) === '\n') {
      const next = /^\s*/.exec(text.slice(at))?.[0].length ?? 0
      if (!CLOSERS.has(text.charAt(at + next))) return at
      at += next
    }
  }
  return null
}
