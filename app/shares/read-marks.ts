import type { MarkList } from '@/lib/domain'
import { toMarkList } from '@/lib/geojson/to-mark-list'
import { comparedFilter, toFilter } from '@/lib/link'
import { type Store, listMarks, listSnapshotMarks } from '@/lib/store'
import type { FoundShare } from './find-share'

const most = 100_000 // as of the dashboard

/** Marks of a shared view, of today or of the moment it was frozen; `before`: of the span it is compared with. */
export const readSharedMarks = async (
  store: Store,
  { share, view }: FoundShare,
  span: 'now' | 'before',
): Promise<MarkList> => {
  if (share.snapshot) return toMarkList(await listSnapshotMarks(store, share.snapshot.hash, span))
  const filter = span === 'now' ? toFilter(view) : comparedFilter(view)
  return filter ? await listMarks(store, filter, most) : toMarkList([])
}
