import type { BriefingId, ContentHash } from '@/lib/domain/briefing'
import type { Store } from './engine'
import { shownBy, walkPapers } from './walk-papers'

/** Hashes of all that a briefing shows or showed: as it is, in its versions and in frozen links to it. */
export const listContentsOf = async ({ db }: Store, id: BriefingId): Promise<ContentHash[]> => {
  const known = await db.selectFrom('briefings').select('key').where('id', '=', id).executeTakeFirst()
  if (!known) return []
  const hashes = new Set<ContentHash>()
  for await (const paper of walkPapers(db, known.key))
    for (const hash of shownBy(paper).contents) hashes.add(hash)
  return [...hashes]
}
