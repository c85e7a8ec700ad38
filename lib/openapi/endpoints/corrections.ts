import { z } from 'zod'
import {
  correctionFilterSchema,
  correctionPageSchema,
  foundPlacesSchema,
} from '@/lib/http/correction-responses'
import type { Endpoint, EndpointParameter } from '../endpoint'
import { paging } from '../parameters'

const { shape } = correctionFilterSchema
const filter: EndpointParameter[] = [
  { name: 'types', says: 'Kinds of decisions.', schema: shape.types },
  { name: 'by', says: 'Who decided.', schema: shape.by },
  { name: 'story', says: 'Id of a story.', schema: shape.story },
  { name: 'state', says: 'Whether it holds.', schema: shape.state },
]

export const corrections: Endpoint[] = [
  {
    path: '/api/corrections',
    name: 'listCorrections',
    summary: 'What analysts decided, newest first.',
    parameters: [...filter, ...paging],
    answer: {
      type: 'application/json',
      says: 'A page of decisions.',
      schema: { name: 'CorrectionPage', of: correctionPageSchema },
    },
    errors: ['bad-query'],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/corrections/export',
    name: 'exportCorrections',
    summary: 'Every decision as a file.',
    parameters: [
      ...filter,
      {
        name: 'format',
        says: 'A table, or a JSON document a line.',
        schema: z.enum(['csv', 'json']).optional(),
      },
    ],
    answer: { type: 'application/x-ndjson', says: 'A decision a line; text/csv with format=csv.' },
    errors: ['bad-query'],
    caching: 'never',
    example: '?format=csv',
  },
  {
    path: '/api/gazetteer',
    name: 'findPlaces',
    summary: 'Places of the gazetteer that bear a name, the best known first, at most 30.',
    parameters: [{ name: 'name', says: 'The name (needed).', schema: z.string().min(1).max(120) }],
    answer: {
      type: 'application/json',
      says: 'Places.',
      schema: { name: 'FoundPlaces', of: foundPlacesSchema },
    },
    errors: ['bad-query', 'gazetteer-unusable'],
    caching: 'never',
    example: '?name=Pokrovsk',
  },
]
