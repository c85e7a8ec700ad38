import { z } from 'zod'
import { storyIdSchema } from '@/lib/domain'
import {
  excerptPageSchema,
  facetsSchema,
  placeCollectionSchema,
  storyDetailSchema,
  storyPageSchema,
  timelineSchema,
} from '@/lib/http/responses'
import { binPageSchema } from '@/lib/http/bin-responses'
import { searchSchema } from '@/lib/http/search-response'
import type { Endpoint } from '../endpoint'
import { grouping, inPath, mentionFilter, paging, placed } from '../parameters'

const type = 'application/json'

export const mentions: Endpoint[] = [
  {
    path: '/api/stories',
    name: 'listStories',
    summary: 'Stories that were read, newest first.',
    parameters: [{ name: 'bin', says: 'Those in the bin instead.', schema: z.enum(['yes']) }, ...paging],
    answer: {
      type,
      says: 'A page of stories.',
      schema: { name: 'StoryPage', of: z.union([storyPageSchema, binPageSchema]) },
    },
    errors: ['bad-query'],
    caching: 'data',
    example: '?limit=10',
  },
  {
    path: '/api/stories/{id}',
    name: 'getStory',
    summary: 'The whole text of a story with the names, reports and numbers found in it.',
    parameters: [inPath('id', 'SHA-256 of the text.', storyIdSchema)],
    answer: { type, says: 'The story.', schema: { name: 'StoryDetail', of: storyDetailSchema } },
    errors: ['story-not-found'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/excerpts',
    name: 'listExcerpts',
    summary: 'Sentences that name a place, newest first.',
    parameters: [...mentionFilter, ...placed, ...grouping, ...paging],
    answer: { type, says: 'A page of sentences.', schema: { name: 'ExcerptPage', of: excerptPageSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '?q=bridge&limit=10',
  },
  {
    path: '/api/places',
    name: 'listPlaces',
    summary: 'Places that stories name as GeoJSON, most mentioned first, at most 5,000.',
    parameters: mentionFilter,
    answer: { type, says: 'Places.', schema: { name: 'PlaceCollection', of: placeCollectionSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '?kinds=settlement',
  },
  {
    path: '/api/facets',
    name: 'countFacets',
    summary: 'How many placed names each value of a filter has.',
    parameters: mentionFilter,
    answer: { type, says: 'Counts.', schema: { name: 'Facets', of: facetsSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/timeline',
    name: 'countDays',
    summary: 'Names per day of publication; the days of the filter are not applied.',
    parameters: mentionFilter,
    answer: { type, says: 'Counts.', schema: { name: 'Timeline', of: timelineSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/search',
    name: 'search',
    summary: 'Places, stories, actors and sources that fit some words, best first.',
    parameters: [
      { name: 'q', says: 'The words (needed).', schema: z.string().min(1).max(200) },
      { name: 'limit', says: 'Most of each kind.', schema: z.int().min(1).max(8) },
    ],
    answer: { type, says: 'What was found.', schema: { name: 'Found', of: searchSchema } },
    errors: ['bad-query'],
    caching: 'data',
    example: '?q=pokrovsk',
  },
]
