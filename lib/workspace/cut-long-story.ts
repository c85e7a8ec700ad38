import type { Section, Story } from '@/lib/domain'
import { storyId } from '@/lib/text/story-id'

const maxLength = 200_000 // UTF-16 code units, some 35,000 words; the longest reports of a newspaper have half of that

/**
 * A text too long to be one story (a book, a dump of an archive), cut at paragraphs into stories that can be read, stored and
 * shown one by one; its title gets a number. Everything shorter stays as it is.
 */
export const cutLongStory = (story: Story): Story[] => {
  if (story.text.length <= maxLength) return [story]
  const cuts = findCuts(story.text)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const text = story.text.slice(start, end)
    return {
      ...story,
      id: storyId(text),
      title: `${story.title ?? 'Untitled'} (part ${index + 1} of ${cuts.length - 1})`,
      text,
      cutOff: story.cutOff || end < story.text.length,
      sections: cutSections(story.sections, start, end),
    }
  })
}

/** From 0 to the end of the text, each piece as long as it may be. */
const findCuts = (text: string): number[] => {
  const cuts = [0]
  for (;;) {
    const start = cuts.at(-1) ?? 0
    if (text.length - start <= maxLength) return [...cuts, text.length]
    cuts.push(start + cutBefore(text.slice(start, start + maxLength)))
  }
}

/** Behind the last empty line of a piece, or else line, sentence or word; none of those in its second half: at its end. */
const cutBefore = (piece: string): number => {
  for (const end of ['\n\n', '\n', '. ', ' ']) {
    const at = piece.lastIndexOf(end)
    if (at > piece.length / 2) return at + end.length
  }
  const last = piece.charCodeAt(piece.length - 1)
  return last >= 0xd8_00 && last < 0xdc_00 ? piece.length - 1 : piece.length // never through a surrogate pair
}

/** A repeat whose first one lies in another part counts as the first. */
const cutSections = (sections: readonly Section[], start: number, end: number): Section[] => {
  const kept = sections.flatMap((section, index) =>
    section.end > start && section.start < end ? [{ section, index }] : [],
  )
  return kept.map(({ section }) => {
    const first = kept.findIndex(({ index }) => index === section.repeatOf)
    return {
      kind: section.kind,
      start: Math.max(section.start, start) - start,
      end: Math.min(section.end, end) - start,
      ...(first >= 0 ? { repeatOf: first } : {}),
    }
  })
}
