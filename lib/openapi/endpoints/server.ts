import { z } from 'zod'
import { healthSchema, sessionSchema } from '@/lib/http/responses'
import type { Endpoint } from '../endpoint'

const type = 'application/json'

export const server: Endpoint[] = [
  {
    path: '/api/health',
    name: 'getHealth',
    summary: 'Whether the server works, and with what.',
    parameters: [],
    answer: { type, says: 'Versions and counts.', schema: { name: 'Health', of: healthSchema } },
    errors: [],
    caching: 'never',
    example: '',
  },
  {
    path: '/api/live',
    name: 'watch',
    summary: 'Server-sent events: the state of the archive at once and after each change.',
    parameters: [],
    answer: { type: 'text/event-stream', says: 'A stream of JSON documents.' },
    errors: [],
    caching: 'never',
    example: '',
  },
  {
    path: '/api/session',
    name: 'getSession',
    summary: 'Whether this browser may change anything.',
    parameters: [],
    answer: { type, says: 'What it may.', schema: { name: 'Session', of: sessionSchema } },
    errors: [],
    caching: 'never',
    example: '',
  },
  {
    path: '/api/openapi.json',
    name: 'getDefinition',
    summary: 'This definition.',
    parameters: [],
    answer: { type, says: 'OpenAPI 3.1.', schema: { name: 'Definition', of: z.looseObject({}) } },
    errors: [],
    caching: 'data',
    example: '',
  },
]
