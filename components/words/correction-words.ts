import type { CorrectionChange, CorrectionScope, CorrectionType } from '@/lib/domain'
import { EVENT_TYPES, STATUSES, SUB_EVENT_TYPES } from './event-words'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import { whereabouts } from './place-words'

export const CORRECTION_TYPES: Record<CorrectionType, string> = {
  place: 'Another place',
  pin: 'Pinned',
  'not-a-place': 'Not a place',
  dates: 'Days',
  'event-type': 'Type',
  status: 'Status',
  'not-a-report': 'No report',
  merge: 'One event',
  split: 'Two events',
  published: 'Date of the story',
}

export const SCOPES: Record<CorrectionScope, string> = {
  here: 'these words',
  story: 'its whole story',
  always: 'every story',
}

/** What was decided, after the words it was decided of: `is Pokrovsk, Sakha Republic, Russia`. */
export const tellChange = (change: CorrectionChange): string => {
  switch (change.type) {
    case 'place':
      return `is ${[change.place.name, whereabouts(change.place)].filter(Boolean).join(', ')}`
    case 'pin':
      return `is ${change.name}, pinned at ${change.point[1].toFixed(4)}, ${change.point[0].toFixed(4)}`
    case 'not-a-place':
      return 'is no place'
    case 'dates':
      return change.dates
        ? `happened on ${formatSpan(change.dates.from, change.dates.to, 'short')}`
        : 'happened on a day that is not known'
    case 'event-type':
      return `is ${change.subEventType ? SUB_EVENT_TYPES[change.subEventType].name : EVENT_TYPES[change.eventType].name}`
    case 'status':
      return `is ${STATUSES[change.status].name.toLowerCase()}`
    case 'not-a-report':
      return 'reports nothing'
    case 'merge':
      return 'tells of one event together with the others'
    case 'split':
      return 'tells of another event'
    case 'published':
      return change.publishedAt
        ? `opens a story of ${formatDay(change.publishedAt)}`
        : 'opens a story without a date'
    default:
      return change satisfies never
  }
}
