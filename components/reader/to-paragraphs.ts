import type { Mention, Section, SectionKind, Story } from '@/lib/domain'
import { findRuns } from '@/lib/text/find-runs'

/** A stretch of a paragraph: plain text, or a name with its mention. */
export type Piece = { start: number; text: string; mention: Mention | null; dateline: boolean }
/** A line, or a hard-wrapped paragraph, of one section. `repeat`: the same words stood earlier in the story. */
export type Paragraph = { kind: SectionKind; start: number; repeat: boolean; pieces: Piece[] }

/** The story as paragraphs, every word of it once; a dateline opens the paragraph after it. */
export const toParagraphs = (
  story: Pick<Story, 'text' | 'sections'>,
  mentions: readonly Mention[],
): Paragraph[] => {
  const names = withoutOverlaps(mentions)
  const paragraphs: Paragraph[] = []
  let dateline: Piece[] = []
  for (const section of withoutGaps(story)) {
    const repeat = section.repeatOf !== undefined
    findRuns(story.text, section.start, section.end, ({ start, end }) => {
      const pieces = toPieces(story.text, start, end, names, section.kind === 'dateline')
      if (section.kind === 'dateline') {
        dateline = [...dateline, ...pieces, { start: end, text: ' ', mention: null, dateline: true }]
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

const toPieces = (
  text: string,
  start: number,
  end: number,
  names: readonly Mention[],
  dateline: boolean,
): Piece[] => {
  const pieces: Piece[] = []
  let at = start
  const put = (to: number, mention: Mention | null) => {
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), mention, dateline })
    at = Math.max(at, to)
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
