import { type Mention, type Story, toMentionId } from '@/lib/domain'

/** A mention in a headline or caption that stands several times points to the same mention in the first one. */
export const markRepeats = (story: Story, mentions: Mention[]): Mention[] => {
  const starts = new Map(mentions.map((mention) => [mention.start, mention]))
  const repeats = story.sections.filter((section) => section.repeatOf !== undefined)
  if (repeats.length === 0) return mentions
  return mentions.map((mention) => {
    const section = repeats.find(({ start, end }) => start <= mention.start && mention.end <= end)
    const first = section?.repeatOf === undefined ? undefined : story.sections[section.repeatOf]
    if (!section || !first) return mention
    const original = starts.get(first.start + mention.start - section.start)
    if (!original || original.surface !== mention.surface || original.start === mention.start) return mention
    return { ...mention, repeatOf: toMentionId(story.id, original.start, original.end) }
  })
}
