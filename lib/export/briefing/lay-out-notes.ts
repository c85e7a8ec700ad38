import { layOutWords } from './lay-out-words'
import { toBlock } from './make-text'
import type { Block } from './flow-blocks'
import type { Item } from './page'
import type { Paper, PaperSlide } from './paper'
import { inner, sizes } from './sizes'
import { toHeading, toTextBlocks } from './to-blocks'
import { toSourceRun } from './to-parts'

/** What the speaker has beside a slide: notes, why the slide is there, and every story it rests on. No page where there is neither note nor reason. */
export const layOutNotes = (
  { told }: PaperSlide,
  { labels, link }: Pick<Paper, 'labels' | 'link'>,
): Item[][] => {
  const notes = told.notes.trim()
  if (!notes && !told.why) return []
  const text = { size: sizes.notes }
  const blocks: Block[] = [
    ...(notes ? [toHeading(labels.notes), ...apart(toTextBlocks(notes, text))] : []),
    ...(told.why ? [toHeading(labels.why), ...apart(toTextBlocks(told.why, text))] : []),
    ...(told.sources.length > 0 ? [toHeading(labels.sources)] : []),
    ...told.sources.map((source) => ({
      ...toBlock([toSourceRun(source, link)], { width: inner, size: sizes.notes }),
      mark: null,
      isIndented: false,
      gap: 1,
    })),
  ]
  return layOutWords({ title: told.title, blocks, source: [], facts: '', page: labels.page })
}

const apart = (blocks: Block[]): Block[] =>
  blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, gap: 16 } : block))
