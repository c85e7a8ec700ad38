import { eventIdSchema, eventDetailSchema } from '@/lib/domain'
import {
  eventCollectionSchema,
  eventFacetsSchema,
  eventPageSchema,
  eventTimelineSchema,
  ledgerSchema,
} from '@/lib/http/event-responses'
import { marksAnswerSchema } from '@/lib/http/mark-responses'
import type { Endpoint } from '../endpoint'
import { eventFilter, grouping, inPath, paging, placed } from '../parameters'

const type = 'application/json'

export const events: Endpoint[] = [
  {
    path: '/api/events',
    name: 'listEvents',
    summary: 'What stories report, newest first, with the sentence behind each.',
    parameters: [...eventFilter, ...placed, ...grouping, ...paging],
    answer: { type, says: 'A page of events.', schema: { name: 'EventPage', of: eventPageSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '?types=battles&from=2024-11-01&to=2024-11-30&limit=10',
  },
  {
    path: '/api/events/{id}',
    name: 'getEvent',
    summary: 'One event with every report that tells of it.',
    parameters: [inPath('id', 'Id of the event.', eventIdSchema)],
    answer: { type, says: 'The event.', schema: { name: 'EventDetail', of: eventDetailSchema } },
    errors: ['event-not-found'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/events/features',
    name: 'listEventFeatures',
    summary:
      'Placed events as GeoJSON, newest first, at most 5,000, and the shapes that their words mean. The OGC API gives all of them.',
    parameters: eventFilter,
    answer: {
      type,
      says: 'Points, and shapes beside them.',
      schema: { name: 'EventCollection', of: eventCollectionSchema },
    },
    errors: ['bad-query'],
    caching: 'data',
    example: '?bbox=30,46,40,50',
  },
  {
    path: '/api/events/marks',
    name: 'listEventMarks',
    summary: 'Placed events as the map draws them: lists without names, at most 100,000.',
    parameters: eventFilter,
    answer: {
      type,
      says: 'Marks, and what many of them share.',
      schema: { name: 'Marks', of: marksAnswerSchema },
    },
    errors: ['bad-query'],
    caching: 'data',
    example: '?statuses=confirmed',
  },
  {
    path: '/api/events/facets',
    name: 'countEventFacets',
    summary: 'How many events each value of a filter has; each group ignores its own part of the filter.',
    parameters: eventFilter,
    answer: { type, says: 'Counts.', schema: { name: 'EventFacets', of: eventFacetsSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/events/timeline',
    name: 'countEventDays',
    summary: 'Events per day and type; the days of the filter are not applied.',
    parameters: eventFilter,
    answer: { type, says: 'Counts.', schema: { name: 'EventTimeline', of: eventTimelineSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '?types=explosions-remote-violence',
  },
  {
    path: '/api/figures',
    name: 'listFigures',
    summary: 'Numbers that sources give for the same thing, line by line.',
    parameters: [],
    answer: { type, says: 'The ledger.', schema: { name: 'Ledger', of: ledgerSchema } },
    errors: [],
    caching: 'data',
    example: '',
  },
]
