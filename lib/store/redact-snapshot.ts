import { z } from 'zod'
import type { StoryId } from '@/lib/domain'
import type { Redaction, SnapshotHash } from '@/lib/domain/share'
import type { Store } from './engine'
import { addRedaction } from './redactions'

/** What is left of an event; null when nothing is. */
type Rewrite = (body: string) => Promise<{
  sentences: number
  row: { body: string; mark: string | null } | null
}>

const textsSchema = z.looseObject({
  storyId: z.string(),
  excerpt: z.string(),
  title: z.string().nullable(),
})
const placesSchema = z.looseObject({
  collection: z.looseObject({ features: z.array(z.looseObject({ properties: textsSchema })) }),
  excerpts: z.array(textsSchema),
})

/** Takes the words of one story out of a frozen view and notes it; null when it holds nothing of it. One transaction. */
export const redactSnapshot = async (
  { db }: Store,
  hash: SnapshotHash,
  redaction: Omit<Redaction, 'sentences' | 'events'>,
  rewrite: Rewrite,
): Promise<Redaction | null> => {
  const snapshot = await db
    .selectFrom('snapshots')
    .select(['key', 'redactions'])
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!snapshot) return null
  const rows = await db
    .selectFrom('snapshot_events')
    .select(['key', 'body'])
    .where('snapshot_key', '=', snapshot.key)
    .where('body', 'like', `%"storyId":"${redaction.storyId}"%`)
    .execute()
  // What is left is found first: it may ask for places, and a transaction should be short.
  const changes = await Promise.all(rows.map(async ({ key, body }) => ({ key, ...(await rewrite(body)) })))
  const part = await db
    .selectFrom('snapshot_parts')
    .select('body')
    .where('snapshot_key', '=', snapshot.key)
    .where('name', '=', 'places')
    .executeTakeFirst()
  const places = part ? redactPlaces(part.body, redaction.storyId) : null
  const sentences = changes.reduce((sum, change) => sum + change.sentences, 0) + (places?.sentences ?? 0)
  if (sentences === 0) return null
  const done = { ...redaction, sentences, events: changes.filter(({ row }) => row === null).length }
  await db.transaction().execute(async (transaction) => {
    for (const { key, row } of changes)
      await (row
        ? transaction.updateTable('snapshot_events').set(row).where('key', '=', key).execute()
        : transaction.deleteFrom('snapshot_events').where('key', '=', key).execute())
    if (places)
      await transaction
        .updateTable('snapshot_parts')
        .set({ body: places.body })
        .where('snapshot_key', '=', snapshot.key)
        .where('name', '=', 'places')
        .execute()
    await transaction
      .updateTable('snapshots')
      .set({ redactions: addRedaction(snapshot.redactions, done) })
      .where('key', '=', snapshot.key)
      .execute()
  })
  return done
}

/** Its sentences go; a place that one of them stood for keeps its mark and its counts, without words. */
const redactPlaces = (body: string, storyId: StoryId): { body: string; sentences: number } => {
  const places = placesSchema.parse(JSON.parse(body))
  const excerpts = places.excerpts.filter((excerpt) => excerpt.storyId !== storyId)
  for (const { properties } of places.collection.features)
    if (properties.storyId === storyId) Object.assign(properties, { excerpt: '', title: null })
  const sentences = places.excerpts.length - excerpts.length
  return { body: JSON.stringify({ ...places, excerpts }), sentences }
}
