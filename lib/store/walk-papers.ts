import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { type ContentHash, contentHashSchema, type ImageHash, imageHashSchema } from '@/lib/domain/briefing'
import type { Schema } from './schema'

const page = 50 // documents read at once

const paperTables = ['briefings', 'briefing_versions', 'briefing_shares'] as const

/** A document that shows slides: a briefing as it is, a version of it, or what a frozen link to it keeps. */
export interface Paper {
  table: (typeof paperTables)[number]
  key: number
  /** Key of the briefing. */
  briefing: number
  body: string
}

/** Where a table names the briefing. */
const owners = {
  briefings: 'key',
  briefing_versions: 'briefing_key',
  briefing_shares: 'briefing_key',
} as const

const readPage = async (
  db: Kysely<Schema>,
  table: Paper['table'],
  { after, only }: { after: number; only: number | null },
): Promise<(Omit<Paper, 'table' | 'body'> & { body: string | null })[]> => {
  const owner = sql.ref<number>(owners[table])
  return await db
    .selectFrom(table)
    .select(['key', 'body', owner.as('briefing')])
    .where('key', '>', after)
    .$if(only !== null, (of) => of.where(owner, '=', only))
    .orderBy('key')
    .limit(page)
    .execute()
}

/**
 * Every document that there is, also of briefings that were thrown away and of links that were ended: both may be wanted again. `only`: key of the
 * one briefing whose documents are wanted.
 */
export async function* walkPapers(
  db: Kysely<Schema>,
  only: number | null = null,
): AsyncGenerator<Paper, void, void> {
  for (const table of paperTables) {
    let after = 0
    for (;;) {
      const rows = await readPage(db, table, { after, only })
      const last = rows.at(-1)
      if (!last) break
      after = last.key
      // A live link keeps no document of its own.
      for (const { body, ...row } of rows) if (body !== null) yield { ...row, table, body }
    }
  }
}

const slidesSchema = z.object({
  slides: z.array(
    z.object({
      content: contentHashSchema.nullable(),
      image: z.object({ hash: imageHashSchema }).nullable(),
    }),
  ),
})

/** What its slides show, by hash. */
export const shownBy = ({ body }: Paper): { contents: Set<ContentHash>; images: Set<ImageHash> } => {
  const { slides } = slidesSchema.parse(JSON.parse(body))
  return {
    contents: new Set(slides.flatMap(({ content }) => content ?? [])),
    images: new Set(slides.flatMap(({ image }) => image?.hash ?? [])),
  }
}
