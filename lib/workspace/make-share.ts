import { createHash, randomBytes } from 'node:crypto'
import { type Result, fail, ok } from '@/lib/domain'
import { type Share, snapshotHashSchema } from '@/lib/domain/share'
import { makeShareCode } from '@/lib/link/share-code'
import { type Store, type Versions, getShare, saveShare } from '@/lib/store'
import { writeSnapshot } from '@/lib/store/write-snapshot'
import { freeze } from './freeze'
import type { ShareProblem, ShareTask } from './share-task'

const day = 86_400_000 // ms

/** Makes a link; of a frozen one the data is kept by the hash of its file. `now`: an instant. */
export const makeShare = async (
  store: Store,
  versions: Versions,
  { request, link, selects }: ShareTask,
  now: string,
): Promise<Result<Share, ShareProblem>> => {
  const { kind, title, note, author, expiresInDays } = request
  const frozen = kind === 'frozen' ? await freeze(store, { link, versions, ...selects }) : null
  if (frozen && !frozen.ok) return fail(frozen.why)
  const code = makeShareCode(randomBytes)
  const share = {
    code,
    kind,
    link,
    title,
    note,
    author,
    created: now,
    expires: expiresInDays === null ? null : new Date(Date.parse(now) + expiresInDays * day).toISOString(),
  }
  await saveShare(store, share, frozen && { ...frozen.value, hash: await hashOf(frozen.value) })
  const made = await getShare(store, code)
  if (!made) throw new Error('A link that was just made is not there')
  return ok(made)
}

const hashOf = async ({
  head,
  parts,
  events,
}: Extract<Awaited<ReturnType<typeof freeze>>, { ok: true }>['value']) => {
  const hash = createHash('sha256')
  const texts = writeSnapshot({ head, parts, redactions: [] }, (wanted) =>
    events.filter(({ span }) => span === wanted).map(({ body }) => body),
  )
  for await (const text of texts) hash.update(text)
  return snapshotHashSchema.parse(hash.digest('hex'))
}
