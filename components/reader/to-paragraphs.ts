import type { Mention, Section, SectionKind, Story } from '@/lib/domain'
import { findRuns } from '@/lib/text/find-runs'

/** A stretch of a paragraph: plain text, or a name with its mention. `lit`: among the words that were led to. */
export type Piece = { start: number; text: string; mention: Mention | null; dateline: boolean; lit: boolean }
/** A line, or a hard-wrapped paragraph, of one section. `repeat`: the same words stood earlier in the story. */
export type Paragraph = { kind: SectionKind; start: number; repeat: boolean; pieces: Piece[] }

/** The story as paragraphs, every word of it once; a dateline opens the paragraph after it. */
export const toParagraphs = (
  story: Pick<Story, 'text' | 'sections'>,
  mentions: readonly Mention[],
  lit: Lit | null = null,
): Paragraph[] => {
  const names = withoutOverlaps(mentions)
  const paragraphs: Paragraph[] = []
  let dateline: Piece[] = []
  for (const section of withoutGaps(story)) {
    const repeat = section.repeatOf !== undefined
    findRuns(story.text, section.start, section.end, ({ start, end }) => {
      const pieces = toPieces(story.text, { start, end, dateline: section.kind === 'dateline' }, names, lit)
      if (section.kind === 'dateline') {
        dateline = [...dateline, ...pieces, { ...SPACE, start: end }]
        return
      }
      paragraphs.push({ kind: section.kind, start, repeat, pieces: [...dateline, ...pieces] })
      dateline = []
    })
  }
  // A dateline with nothing after it stands alone.
  const [first] = dateline
  if (first) paragraphs.push({ kind: 'dateline', start: first.start, repeat: false, pieces: dateline })
  return paragraphs
}

type Lit = { start: number; end: number }

const SPACE = { text: ' ', mention: null, dateline: true, lit: false }

const toPieces = (
  text: string,
  { start, end, dateline }: { start: number; end: number; dateline: boolean },
  names: readonly Mention[],
  lit: Lit | null,
): Piece[] => {
  const pieces: Piece[] = []
  let at = start
  const cut = (to: number, mention: Mention | null) => {
    const isLit = lit !== null && at >= lit.start && at < lit.end
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), mention, dateline, lit: isLit })
    at = Math.max(at, to)
  }
  const put = (to: number, mention: Mention | null) => {
    // Names stay whole; plain words part where the marked ones begin and end.
    if (lit && mention === null)
      for (const edge of [lit.start, lit.end]) if (edge > at && edge < to) cut(edge, null)
    cut(to, mention)
  }
  for (const name of names) {
    if (name.start < start || name.end > end) continue
    put(name.start, null)
    put(name.end, name)
  }
  put(end, null)
  return pieces
}

// Sections hold every word; should one be missed by them, it is shown as body rather than lost.
const withoutGaps = ({ text, sections }: Pick<Story, 'text' | 'sections'>): Section[] => {
  const whole: Section[] = []
  let at = 0
  for (const section of sections) {
    if (section.start > at) whole.push({ kind: 'body', start: at, end: section.start })
    whole.push({ ...section, start: Math.max(at, section.start) })
    at = Math.max(at, section.end)
  }
  if (at < text.length) whole.push({ kind: 'body', start: at, end: text.length })
  return whole
}

// Of two names that overlap ("Kharkiv" in "Kharkiv Oblast") the longer one is marked.
const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}
