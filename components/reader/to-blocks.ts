import type { Paragraph } from './to-paragraphs'

/** A paragraph, or a run of lines that are folded away: page furniture and repetitions. */
export type Block =
  | { folded: false; start: number; paragraph: Paragraph }
  | { folded: true; start: number; paragraphs: Paragraph[] }

/** The first headline, and the rest of the story in order. */
export const toBlocks = (
  paragraphs: readonly Paragraph[],
): { headline: Paragraph | null; blocks: Block[] } => {
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'headline' && !paragraph.repeat) ?? null
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    if (paragraph === headline) continue
    const last = blocks.at(-1)
    if (!isFolded(paragraph)) blocks.push({ folded: false, start: paragraph.start, paragraph })
    else if (last?.folded) last.paragraphs.push(paragraph)
    else blocks.push({ folded: true, start: paragraph.start, paragraphs: [paragraph] })
  }
  return { headline, blocks }
}

const isFolded = ({ kind, repeat }: Paragraph): boolean => repeat || kind === 'boilerplate'
