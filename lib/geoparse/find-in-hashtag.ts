import type { Hit } from '@/lib/gazetteer'
import { prominence } from './prominence'
import type { Word } from './read-words'

const TAG = {
  shortest: 4, // letters of a name inside a hashtag
  longestName: 4, // pieces
}

/** "GazaUnderAttack" -> Gaza, Under, Attack; "RussiaUKTalks" -> Russia, UK, Talks. */
const PIECES = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu

/** The best known name in a hashtag: "#KharkivStrikes", "#SierraLeone", "#gaza". Offsets count from the start of the word. */
export const findInHashtag = (
  tag: Word | undefined,
  lookUp: (name: string) => Hit[],
): { from: number; to: number; name: string; hits: Hit[] } | null => {
  if (!tag || tag.shape === 'mark' || tag.shape === 'number') return null
  const pieces = [...tag.text.matchAll(PIECES)].map((piece) => ({ text: piece[0], from: piece.index }))
  let best: { from: number; to: number; name: string; hits: Hit[] } | null = null
  let bestProminence = -Infinity
  for (let first = 0; first < pieces.length; first++) {
    for (let last = first; last < Math.min(pieces.length, first + TAG.longestName); last++) {
      const own = pieces.slice(first, last + 1)
      const name = own.map(({ text }) => text).join(' ')
      if (name.length < TAG.shortest) continue
      const hits = lookUp(name)
      if (hits.length === 0) continue
      const value = Math.max(...hits.map(prominence))
      if (value <= bestProminence) continue
      bestProminence = value
      const from = own[0]?.from ?? 0
      const end = own.at(-1)
      best = { from, to: (end?.from ?? 0) + (end?.text.length ?? 0), name, hits }
    }
  }
  return best
}
