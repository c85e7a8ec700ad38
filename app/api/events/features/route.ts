import { toEventFeature, toEventShape } from '@/lib/geojson/to-event-feature'
import type { EventCollection } from '@/lib/http/event-responses'
import { parseFilterQuery } from '@/lib/http/filter-query'
import { listEvents } from '@/lib/store'
import { answer, answerFromStore, refuseQuery } from '../../answer'

const maxEvents = 5000

export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  if (!filter.ok) return refuseQuery(filter.wrong)
  return await answerFromStore(call, async (store): Promise<EventCollection> => {
    const page = await listEvents(store, {
      filter: filter.value,
      placed: true,
      cursor: null,
      limit: maxEvents,
    })
    return {
      type: 'FeatureCollection',
      features: page.items.flatMap((event) => toEventFeature(event) ?? []),
      shapes: page.items.flatMap((event) => toEventShape(event) ?? []),
      truncated: page.nextCursor !== null,
      total: page.total,
    }
  })
})
