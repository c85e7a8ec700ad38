import { z } from 'zod'
import { type StoryId, storyIdSchema } from '@/lib/domain'
import type { SnapshotHash } from '@/lib/domain/share'
import type { QuotedStories } from '@/lib/http/share-responses'
import { type Store, walkSnapshotEvents } from '@/lib/store'
import { readFrozenPlaces } from './read-frozen-places'

const quotedSchema = z.object({
  storyId: storyIdSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
})
const eventSchema = z.object({ told: z.array(quotedSchema) })

/** The stories that a frozen view quotes, those with most sentences first. */
export const listFrozenStories = async (
  store: Store,
  hash: SnapshotHash,
): Promise<QuotedStories['stories']> => {
  const stories = new Map<StoryId, QuotedStories['stories'][number]>()
  const count = ({ storyId: id, title, publisher }: z.infer<typeof quotedSchema>): void => {
    const known = stories.get(id)
    if (known) known.sentences++
    else stories.set(id, { id, title, publisher, sentences: 1 })
  }
  for (const span of ['now', 'before'] as const)
    for await (const body of walkSnapshotEvents(store, hash, span))
      for (const quoted of eventSchema.parse(JSON.parse(body)).told) count(quoted)
  for (const excerpt of (await readFrozenPlaces(store, hash)).excerpts) count(excerpt)
  return [...stories.values()].sort((one, other) => other.sentences - one.sentences)
}
