import { z } from 'zod'
import { exportFormatSchema, exportLayerSchema, placings } from '@/lib/domain'
import { exportSummarySchema } from '@/lib/http/export-responses'
import type { Endpoint } from '../endpoint'
import { eventFilter, mentionFilter } from '../parameters'

export const exportedFormat = {
  name: 'format',
  says: 'Of the file; acled is CSV in the columns of ACLED, and of events only.',
  schema: exportFormatSchema,
}
export const exportedPlaced = {
  name: 'placed',
  says: 'Events on the map (unless told), those that could not be placed, or all. Of events only.',
  schema: z.enum(placings),
}
const layer = {
  name: 'layer',
  says: 'A row for each event (unless told), or for each place that stories name, filtered by kinds and uses of names.',
  schema: exportLayerSchema,
}
const onlyOfPlaces = mentionFilter.filter(({ name }) => name === 'kinds' || name === 'uses')
const selection = [layer, ...eventFilter, ...onlyOfPlaces, exportedPlaced]

export const exports: Endpoint[] = [
  {
    path: '/api/export',
    name: 'exportEvents',
    summary:
      'Every event, or place, of a view as a file, with a sentence, its story and the citation in each row.',
    parameters: [exportedFormat, ...selection],
    answer: { type: 'application/octet-stream', says: 'The file, in the media type of its format.' },
    errors: ['bad-query'],
    caching: 'never',
    example: '?format=geojson&from=2024-11-01&to=2024-11-30',
  },
  {
    path: '/api/export/summary',
    name: 'describeExport',
    summary: 'How many events, or places, an export would hold, and how it is cited.',
    parameters: selection,
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
