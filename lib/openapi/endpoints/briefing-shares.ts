import { z } from 'zod'
import { briefingIdSchema } from '@/lib/domain/briefing'
import { shareCodeSchema } from '@/lib/domain/share'
import {
  allBriefingSharesSchema,
  briefingSharesSchema,
  sharedDeckSchema,
} from '@/lib/http/briefing-responses'
import type { ErrorCode } from '@/lib/http/error-catalogue'
import type { Endpoint } from '../endpoint'
import { inPath } from '../parameters'

const type = 'application/json'
const code = inPath('code', 'Code of the link.', shareCodeSchema)
const errors: ErrorCode[] = [
  'share-not-found',
  'share-cut',
  'share-revoked',
  'share-expired',
  'briefing-not-found',
]

export const briefingShares: Endpoint[] = [
  {
    path: '/api/briefings/{id}/share',
    name: 'listBriefingShares',
    summary:
      'Links to a briefing, the newest first. Where changes need the token, this does too, since codes are not to be guessed.',
    parameters: [inPath('id', 'Id of the briefing.', briefingIdSchema)],
    answer: { type, says: 'Links.', schema: { name: 'BriefingShares', of: briefingSharesSchema } },
    errors: ['briefing-not-found', 'token-needed', 'read-only-server'],
    caching: 'never',
    example: null,
  },
  {
    path: '/api/briefings/shared',
    name: 'listAllBriefingShares',
    summary:
      'Links to every briefing, the newest first, 50 at a time, also to briefings in the bin. Where changes need the token, this does too.',
    parameters: [{ name: 'offset', says: 'Links before the first one.', schema: z.int().min(0) }],
    answer: { type, says: 'Links.', schema: { name: 'AllBriefingShares', of: allBriefingSharesSchema } },
    errors: ['bad-query', 'token-needed', 'read-only-server'],
    caching: 'never',
    example: '',
  },
  {
    path: '/api/briefings/shared/{code}',
    name: 'getSharedBriefing',
    summary: 'The briefing behind a link, without the notes of its speaker.',
    parameters: [code],
    answer: {
      type,
      says: 'The link and its deck.',
      schema: { name: 'SharedDeck', of: sharedDeckSchema },
    },
    errors,
    caching: 'never',
    example: null,
  },
  {
    path: '/api/briefings/shared/{code}/preview.png',
    name: 'drawSharedBriefing',
    summary: 'The first map of a shared briefing under its title, 1200x630 px.',
    parameters: [code],
    answer: { type: 'image/png', says: 'The picture.' },
    errors: [...errors, 'no-pictures'],
    caching: 'never',
    example: null,
  },
]
