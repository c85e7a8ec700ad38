import type { Briefing, BriefingId } from '@/lib/domain/briefing'
import type { Store } from './engine'
import { readBriefingRow, toBriefing } from './get-briefing'
import { readRedactions } from './redactions'
import { insertBriefing } from './save-briefing'

/**
 * The same slides as a briefing of its own, with what was taken out of them told. One transaction: nothing is taken out in between. Null when there is
 * no such briefing.
 */
export const copyBriefing = async (
  { db }: Store,
  id: BriefingId,
  copy: Pick<Briefing, 'id' | 'title' | 'created'>,
): Promise<Briefing | null> =>
  await db.transaction().execute(async (transaction) => {
    const row = await readBriefingRow(transaction, id)
    if (!row) return null
    const { template, slides, author } = toBriefing(row)
    const made = { ...copy, template, slides, author }
    await insertBriefing(transaction, made, readRedactions(row.redactions))
    return { ...made, revision: 1, changed: copy.created }
  })
