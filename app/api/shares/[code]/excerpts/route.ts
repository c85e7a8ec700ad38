import { placeIdSchema } from '@/lib/domain'
import type { SharedExcerpts } from '@/lib/http/share-responses'
import { toExcerpt } from '@/lib/http/to-excerpt'
import { toFilter } from '@/lib/link'
import { listExcerpts } from '@/lib/store'
import { readFrozenPlaces } from '@/app/shares/read-frozen-places'
import { refuseQuery } from '../../../answer'
import { answerShare } from '../../answer-share'

const most = 100 // sentences of one place

export const GET = answerShare(async (store, { share, view }, { query }) => {
  const place = placeIdSchema.safeParse(query.get('place'))
  if (!place.success) return refuseQuery(['place'])
  if (share.snapshot) {
    const { excerpts } = await readFrozenPlaces(store, share.snapshot.hash)
    const items = excerpts.filter(({ placeId }) => placeId === place.data)
    return { items: items.slice(0, most), total: items.length } satisfies SharedExcerpts
  }
  const filter = { ...toFilter(view), place: place.data }
  const { items, total } = await listExcerpts(store, { filter, placed: true, cursor: null, limit: most })
  return { items: items.map(toExcerpt), total } satisfies SharedExcerpts
})
