import { z } from 'zod'
import { exportFormatSchema } from '@/lib/domain'
import { exportSummarySchema } from '@/lib/http/export-responses'
import type { Endpoint } from '../endpoint'
import { eventFilter } from '../parameters'

const placed = [
  {
    name: 'placed',
    says: 'Events on the map (unless told), those that could not be placed, or all.',
    schema: z.enum(['yes', 'no', 'all']),
  },
]

export const exports: Endpoint[] = [
  {
    path: '/api/export',
    name: 'exportEvents',
    summary: 'Every event of a view as a file, with the sentence, the story and the citation in each row.',
    parameters: [
      {
        name: 'format',
        says: 'Of the file; acled is CSV in the columns of ACLED.',
        schema: exportFormatSchema,
      },
      ...eventFilter,
      ...placed,
    ],
    answer: { type: 'application/octet-stream', says: 'The file, in the media type of its format.' },
    errors: ['bad-query'],
    caching: 'never',
    example: '?format=geojson&from=2024-11-01&to=2024-11-30',
  },
  {
    path: '/api/export/summary',
    name: 'describeExport',
    summary: 'How many events an export would hold, and how it is cited.',
    parameters: [...eventFilter, ...placed],
    answer: {
      type: 'application/json',
      says: 'Counts and citation.',
      schema: { name: 'ExportSummary', of: exportSummarySchema },
    },
    errors: ['bad-query'],
    caching: 'never',
    example: '?types=battles',
  },
]
