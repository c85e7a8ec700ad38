import type { Result } from '@/lib/domain'
import type { Share } from '@/lib/domain/share'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'

const DETAILS = {
  'share-not-found': 'Reload the list of links.',
  'share-not-frozen': 'A live link shows what is there today: move the story into the bin.',
  'share-too-many':
    'Choose fewer days or types, or make it a live link. At most 10,000 events or 5,000 places are kept.',
  'story-not-found': 'The frozen view holds nothing of that story.',
} as const

/** The link as it is now, or why it could not be made or changed. */
export const toShareAnswer = (result: Result<Share, keyof typeof DETAILS>): Response =>
  result.ok
    ? Response.json({ share: result.value }, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
    : toProblemResponse({ code: result.why, detail: DETAILS[result.why] })
