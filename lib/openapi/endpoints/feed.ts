import type { Endpoint } from '../endpoint'
import { eventFilter } from '../parameters'

export const feed: Endpoint[] = [
  {
    path: '/feed.atom',
    name: 'getFeed',
    summary: 'The 50 events that were reported of last, as Atom with GeoRSS.',
    parameters: eventFilter,
    answer: { type: 'application/atom+xml', says: 'The feed.' },
    errors: ['bad-query'],
    caching: 'data',
    example: '?types=battles',
  },
]
