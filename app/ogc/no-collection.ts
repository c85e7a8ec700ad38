import type { Refusal } from '@/lib/http/to-problem-response'
import { collectionIds } from '@/lib/ogc/collections'

export const noCollection: Refusal = {
  code: 'collection-not-found',
  detail: `There are ${collectionIds.join(', ')}.`,
}
