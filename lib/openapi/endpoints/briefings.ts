import { z } from 'zod'
import { briefingIdSchema, imageHashSchema } from '@/lib/domain/briefing'
import {
  binnedBriefingsSchema,
  briefingListSchema,
  briefingStateSchema,
  openedDeckSchema,
  versionListSchema,
  versionSchema,
} from '@/lib/http/briefing-responses'
import { quotedStoriesSchema } from '@/lib/http/share-responses'
import type { Endpoint } from '../endpoint'
import { inPath } from '../parameters'

const type = 'application/json'
const id = inPath('id', 'Id of the briefing.', briefingIdSchema)

/** Of one briefing, which must have been made first. */
const part = (
  given: Omit<Endpoint, 'caching' | 'example' | 'errors'> & Partial<Pick<Endpoint, 'errors'>>,
): Endpoint => ({
  ...given,
  parameters: [id, ...given.parameters],
  errors: ['briefing-not-found', ...(given.errors ?? [])],
  caching: 'never',
  example: null,
})

export const briefings: Endpoint[] = [
  {
    path: '/api/briefings',
    name: 'listBriefings',
    summary:
      'Briefings, the one changed last first, 50 at a time. Where changes need the token, this does too.',
    parameters: [
      { name: 'offset', says: 'Briefings before the first one.', schema: z.int().min(0) },
      {
        name: 'bin',
        says: '`yes`: those that were thrown away, the last one first, with who did it and when.',
        schema: z.enum(['yes', 'no']),
      },
    ],
    answer: {
      type,
      says: 'Briefings.',
      schema: { name: 'BriefingList', of: z.union([briefingListSchema, binnedBriefingsSchema]) },
    },
    errors: ['bad-query', 'token-needed', 'read-only-server'],
    caching: 'never',
    example: '',
  },
  part({
    path: '/api/briefings/{id}',
    name: 'getBriefing',
    summary: 'A briefing with everything that its slides show, and what was taken out of it for good.',
    parameters: [],
    answer: { type, says: 'The deck.', schema: { name: 'Deck', of: openedDeckSchema } },
  }),
  part({
    path: '/api/briefings/{id}/html',
    name: 'getBriefingFile',
    summary:
      'A briefing as one HTML file that opens from a disk, without a server and without a request: its slides, their maps, tiles and letters.',
    parameters: [
      { name: 'notes', says: '`no` leaves out the notes of the speaker.', schema: z.enum(['yes', 'no']) },
    ],
    answer: { type: 'text/html', says: 'The file, in the language of the request.' },
    errors: ['bad-query', 'player-not-built'],
  }),
  part({
    path: '/api/briefings/{id}/preview.png',
    name: 'drawBriefingPreview',
    summary: 'The picture of a briefing for chats, 1200x630 px: its first map under its title.',
    parameters: [],
    answer: { type: 'image/png', says: 'The picture.' },
    errors: ['no-pictures', 'busy'],
  }),
  part({
    path: '/api/briefings/{id}/state',
    name: 'getBriefingState',
    summary: 'Slides of a briefing that today’s archive would fill otherwise, and stories that have gone.',
    parameters: [],
    answer: { type, says: 'Slides.', schema: { name: 'BriefingState', of: briefingStateSchema } },
  }),
  part({
    path: '/api/briefings/{id}/stories',
    name: 'listBriefingStories',
    summary: 'Stories that a briefing, its versions and its frozen links rest on.',
    parameters: [],
    answer: { type, says: 'Stories.', schema: { name: 'QuotedStories', of: quotedStoriesSchema } },
  }),
  part({
    path: '/api/briefings/{id}/versions',
    name: 'listBriefingVersions',
    summary: 'What a briefing was, the newest first.',
    parameters: [],
    answer: { type, says: 'Versions.', schema: { name: 'BriefingVersions', of: versionListSchema } },
  }),
  part({
    path: '/api/briefings/{id}/versions/{revision}',
    name: 'getBriefingVersion',
    summary: 'A briefing as one of its versions had it, with what its slides showed.',
    parameters: [inPath('revision', 'Revision of the version.', z.int().min(1))],
    answer: { type, says: 'The version.', schema: { name: 'BriefingVersion', of: versionSchema } },
  }),
  {
    path: '/api/briefings/images/{hash}',
    name: 'getSlideImage',
    summary: 'A picture of an analyst’s own on a slide, JPEG or PNG. It never changes.',
    parameters: [inPath('hash', 'SHA-256 of the picture.', imageHashSchema)],
    answer: { type: 'image/jpeg', says: 'The picture.' },
    errors: ['image-not-found'],
    caching: 'forever',
    example: null,
  },
  part({
    path: '/api/briefings/{id}/pdf',
    name: 'getBriefingPdf',
    summary:
      'A briefing as PDF: a slide a page of 16:9, more where its words do not fit on one, in the language of the request; text can be selected, sources are links.',
    parameters: [
      {
        name: 'notes',
        says: 'Whether the notes of the speaker, why the slide is there and all its sources stand on a page after it; no unless asked for.',
        schema: z.enum(['yes', 'no']),
      },
    ],
    answer: { type: 'application/pdf', says: 'The file.' },
    errors: ['bad-query', 'no-pictures', 'busy'],
  }),
  part({
    path: '/api/briefings/{id}/pptx',
    name: 'getBriefingSlides',
    summary:
      'A briefing as PPTX: text that can be edited, maps as pictures, notes and sources for the speaker, in the language of the request.',
    parameters: [],
    answer: {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      says: 'The file.',
    },
    errors: ['busy', 'no-pictures'],
  }),
]
