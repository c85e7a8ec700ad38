import type { Kysely } from 'kysely'
import { type EventId, type Result, type StoryId, fail, ok } from '@/lib/domain'
import { type BriefingId, type ContentHash, contentHashSchema } from '@/lib/domain/briefing'
import type { Redaction } from '@/lib/domain/redaction'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Store } from './engine'
import { addRedaction } from './redactions'
import type { Schema } from './schema'
import { deleteContents, keepContent, readContents } from './slide-contents'
import { swapContents } from './swap-contents'
import { type Paper, shownBy, walkPapers } from './walk-papers'

/** What a content becomes without the story. */
export interface Rewritten {
  hash: ContentHash
  content: SlideContent
  /** A key for each sentence that went; the same in every content. */
  sentences: readonly string[]
  events: readonly EventId[]
}

interface HoldingBriefing {
  id: BriefingId
  title: string
  /** Thrown away: it must be taken back before anything can be taken out of it. */
  isBinned: boolean
}

export interface RedactedBriefing {
  redaction: Redaction
  /** Other briefings that hold the story, the one changed last first. */
  others: HoldingBriefing[]
}

type Told = Omit<Redaction, 'sentences' | 'events'>

/**
 * Takes one story out of a briefing, its versions and the frozen links to it, and notes it with each. Contents with its words that no other briefing
 * shows are deleted. One transaction; the revision is raised, so that no window writes the old slides back.
 */
export const redactBriefing = async (
  store: Store,
  id: BriefingId,
  told: Told,
  rewrite: (content: SlideContent) => Rewritten,
): Promise<Result<RedactedBriefing, 'briefing-not-found' | 'story-not-found'>> =>
  await store.db.transaction().execute(async (db) => {
    const inside = { ...store, db }
    const known = await db
      .selectFrom('briefings')
      .select(['key', 'revision', 'redactions'])
      .where('id', '=', id)
      .where('deleted', 'is', null)
      .executeTakeFirst()
    if (!known) return fail('briefing-not-found')
    const holding = await listHolding(db, told.storyId)
    const { own, others, kept } = await partPapers(db, known.key, holding)
    if (own.length === 0) return fail('story-not-found')

    const held = [...new Set(own.flatMap(({ holds }) => holds))]
    const swaps = new Map<ContentHash, Rewritten>()
    for (const [hash, content] of await readContents(inside, held)) swaps.set(hash, rewrite(content))
    for (const { hash, content } of swaps.values()) await keepContent(inside, hash, content, told.at)
    for (const { paper, holds } of own) {
      const body = swapContents(paper.body, swaps)
      if (body === null) continue
      await db.updateTable(paper.table).set({ body }).where('key', '=', paper.key).execute()
      if (paper.table === 'briefing_shares') await noteWithLink(db, paper.key, tell(told, swaps, holds))
    }
    await deleteContents(
      inside,
      [...holding].filter((hash) => !kept.has(hash)),
    )
    const redaction = tell(told, swaps, held)
    await db
      .updateTable('briefings')
      .set({
        revision: known.revision + 1,
        changed: told.at,
        redactions: addRedaction(known.redactions, redaction),
      })
      .where('key', '=', known.key)
      .execute()
    return ok({ redaction, others: await nameBriefings(db, [...others]) })
  })

/** Hashes of all contents that name the story. */
const listHolding = async (db: Kysely<Schema>, storyId: StoryId): Promise<Set<ContentHash>> => {
  const rows = await db
    .selectFrom('slide_contents')
    .select('hash')
    .where('body', 'like', `%"storyId":"${storyId}"%`)
    .execute()
  return new Set(rows.map(({ hash }) => contentHashSchema.parse(hash)))
}

/** Documents of the briefing that show such contents; the other briefings that do, and what these show. */
const partPapers = async (
  db: Kysely<Schema>,
  briefing: number,
  holding: ReadonlySet<ContentHash>,
): Promise<{
  own: { paper: Paper; holds: ContentHash[] }[]
  others: Set<number>
  kept: Set<ContentHash>
}> => {
  const own: { paper: Paper; holds: ContentHash[] }[] = []
  const others = new Set<number>()
  const kept = new Set<ContentHash>()
  for await (const paper of walkPapers(db)) {
    const holds = [...shownBy(paper).contents].filter((hash) => holding.has(hash))
    if (holds.length === 0) continue
    if (paper.briefing === briefing) own.push({ paper, holds })
    else {
      others.add(paper.briefing)
      for (const hash of holds) kept.add(hash)
    }
  }
  return { own, others, kept }
}

const nameBriefings = async (db: Kysely<Schema>, keys: readonly number[]): Promise<HoldingBriefing[]> => {
  const rows = await db
    .selectFrom('briefings')
    .select(['id', 'title', 'deleted'])
    .where('key', 'in', keys)
    .orderBy('changed', 'desc')
    .orderBy('key', 'desc')
    .execute()
  return rows.map(({ id, title, deleted }) => ({ id, title, isBinned: deleted !== null }))
}

/** What went with these contents, each sentence and each event once. */
const tell = (
  told: Told,
  swaps: ReadonlyMap<ContentHash, Rewritten>,
  hashes: readonly ContentHash[],
): Redaction => {
  const rewritten = hashes.flatMap((hash) => swaps.get(hash) ?? [])
  return {
    ...told,
    sentences: new Set(rewritten.flatMap(({ sentences }) => sentences)).size,
    events: new Set(rewritten.flatMap(({ events }) => events)).size,
  }
}

const noteWithLink = async (db: Kysely<Schema>, key: number, redaction: Redaction): Promise<void> => {
  const { redactions } = await db
    .selectFrom('briefing_shares')
    .select('redactions')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('briefing_shares')
    .set({ redactions: addRedaction(redactions, redaction) })
    .where('key', '=', key)
    .execute()
}
