import type { Correction, StoryId } from '@/lib/domain'
import { correctionSchema } from '@/lib/domain'
import type { Store } from './engine'
import type { CorrectionRow } from './schema-corrections'

/** A correction, and whether one of its targets was not found at the last reading of its story. */
export interface StoredCorrection extends Correction {
  orphaned: boolean
}

/** The decisions that hold for a story: on its own words, and those made for always; oldest first. */
export const loadCorrectionsOf = async (store: Store, story: StoryId): Promise<StoredCorrection[]> =>
  await withTargets(
    store,
    await store.db
      .selectFrom('corrections')
      .selectAll()
      .where('reverted', 'is', null)
      .where((eb) =>
        eb.or([
          eb('scope', '=', 'always'),
          eb(
            'key',
            'in',
            eb.selectFrom('correction_targets').select('correction_key').where('story_id', '=', story),
          ),
        ]),
      )
      .orderBy('at')
      .orderBy('key')
      .execute(),
  )

/** Every decision on words of these stories, those taken back as well; oldest first. */
export const loadCorrectionsNaming = async (
  store: Store,
  stories: readonly StoryId[],
): Promise<StoredCorrection[]> =>
  await withTargets(
    store,
    await store.db
      .selectFrom('corrections')
      .selectAll()
      .where('key', 'in', (eb) =>
        eb.selectFrom('correction_targets').select('correction_key').where('story_id', 'in', stories),
      )
      .orderBy('at')
      .orderBy('key')
      .execute(),
  )

/** The decisions on which reports tell of one event; oldest first. */
export const loadGroupings = async (store: Store): Promise<StoredCorrection[]> =>
  await withTargets(
    store,
    await store.db
      .selectFrom('corrections')
      .selectAll()
      .where('reverted', 'is', null)
      .where('type', 'in', ['merge', 'split'])
      .orderBy('at')
      .orderBy('key')
      .execute(),
  )

const batch = 10_000 // keys a query; SQLite takes 32,766 values

/** Rows of corrections with what they are about, in the same order. */
export const withTargets = async (
  { db }: Store,
  rows: readonly CorrectionRow[],
): Promise<StoredCorrection[]> => {
  const targets = []
  for (let from = 0; from < rows.length; from += batch) {
    const keys = rows.slice(from, from + batch).map(({ key }) => key)
    targets.push(
      ...(await db
        .selectFrom('correction_targets')
        .selectAll()
        .where('correction_key', 'in', keys)
        .orderBy('correction_key')
        .orderBy('position')
        .execute()),
    )
  }
  const byKey = new Map<number, typeof targets>()
  for (const target of targets)
    byKey.set(target.correction_key, [...(byKey.get(target.correction_key) ?? []), target])
  return rows.map(({ key, type: _type, change, reverted, ...row }) => {
    const own = byKey.get(key) ?? []
    const selectors = (role: 'target' | 'apart'): unknown[] =>
      own.filter((target) => target.role === role).map(({ selector }) => JSON.parse(selector))
    const correction = correctionSchema.parse({
      ...row,
      change: JSON.parse(change),
      reverted: reverted === null ? null : JSON.parse(reverted),
      targets: selectors('target'),
      apart: selectors('apart'),
    })
    return { ...correction, orphaned: own.some(({ orphaned }) => orphaned === 1) }
  })
}
