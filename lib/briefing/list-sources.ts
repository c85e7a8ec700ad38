import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf } from '@/lib/domain/slide-content'

type Source = ContentOf<'sources'>['sources'][number]

/** The stories that these events rest on, those that tell most of them first, then the newest. */
export const listSources = (events: readonly KeptEvent[]): Source[] => {
  const sources = new Map<string, Source>()
  for (const { sentence, alsoIn } of events)
    for (const { storyId, title, publisher, publishedAt, url } of [sentence, ...alsoIn]) {
      const known = sources.get(storyId)
      if (known) known.reports++
      else sources.set(storyId, { storyId, title, publisher, publishedAt, url, reports: 1 })
    }
  return [...sources.values()].sort(
    (one, other) =>
      other.reports - one.reports ||
      (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '') ||
      (one.storyId < other.storyId ? -1 : 1),
  )
}
