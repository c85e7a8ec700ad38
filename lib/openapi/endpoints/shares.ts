import { z } from 'zod'
import { eventDetailSchema, eventIdSchema, exportLayerSchema, placeIdSchema } from '@/lib/domain'
import { shareCodeSchema } from '@/lib/domain/share'
import type { ErrorCode } from '@/lib/http/error-catalogue'
import { marksAnswerSchema } from '@/lib/http/mark-responses'
import { placeCollectionSchema } from '@/lib/http/responses'
import {
  openedShareSchema,
  shareListSchema,
  sharedExcerptsSchema,
  sharedOverlaysSchema,
  quotedStoriesSchema,
} from '@/lib/http/share-responses'
import type { Endpoint } from '../endpoint'
import { inPath } from '../parameters'
import { exportedFormat, exportedPlaced } from './exports'

const type = 'application/json'
const code = inPath('code', 'Code of the link.', shareCodeSchema)
const noLink: ErrorCode[] = ['share-not-found', 'share-cut', 'share-revoked', 'share-expired', 'link-too-new']

/** A part of a shared view; the two kinds of link answer alike. */
const part = (given: Omit<Endpoint, 'caching' | 'example'>): Endpoint => ({
  ...given,
  parameters: [code, ...given.parameters],
  errors: [...noLink, ...given.errors],
  caching: 'data',
  example: '',
})

export const shares: Endpoint[] = [
  {
    path: '/api/shares',
    name: 'listShares',
    summary:
      'Links that were made, the newest first, 50 at a time. Where changes need the token, this does too.',
    parameters: [{ name: 'offset', says: 'Links before the first one.', schema: z.int().min(0) }],
    answer: { type, says: 'Links.', schema: { name: 'ShareList', of: shareListSchema } },
    errors: ['bad-query', 'token-needed', 'read-only-server'],
    caching: 'never',
    example: '',
  },
  part({
    path: '/api/shares/{code}',
    name: 'getShare',
    summary: 'What a link shows: its view, its caption, and of a frozen one the hash of its file.',
    parameters: [],
    answer: { type, says: 'The link.', schema: { name: 'OpenedShare', of: openedShareSchema } },
    errors: [],
  }),
  part({
    path: '/api/shares/{code}/marks',
    name: 'listSharedMarks',
    summary: 'The marks of a shared view, as the map draws them.',
    parameters: [
      {
        name: 'span',
        says: 'The days of the view, or those it is compared with.',
        schema: z.enum(['now', 'before']),
      },
    ],
    answer: { type, says: 'Marks.', schema: { name: 'SharedMarks', of: marksAnswerSchema } },
    errors: ['bad-query'],
  }),
  part({
    path: '/api/shares/{code}/events/{id}',
    name: 'getSharedEvent',
    summary: 'One event of a shared view with its sentences.',
    parameters: [inPath('id', 'Id of the event.', eventIdSchema)],
    answer: { type, says: 'The event.', schema: { name: 'SharedEvent', of: eventDetailSchema } },
    errors: ['event-not-found'],
  }),
  part({
    path: '/api/shares/{code}/places',
    name: 'listSharedPlaces',
    summary: 'The places of a shared view on the layer of places.',
    parameters: [],
    answer: { type, says: 'Places.', schema: { name: 'SharedPlaces', of: placeCollectionSchema } },
    errors: [],
  }),
  part({
    path: '/api/shares/{code}/excerpts',
    name: 'listSharedExcerpts',
    summary: 'Sentences of a shared view that name a place, at most 100.',
    parameters: [{ name: 'place', says: 'Id of the place.', schema: placeIdSchema }],
    answer: { type, says: 'Sentences.', schema: { name: 'SharedExcerpts', of: sharedExcerptsSchema } },
    errors: ['bad-query'],
  }),
  part({
    path: '/api/shares/{code}/overlays',
    name: 'listSharedOverlays',
    summary: 'Own layers of a shared view.',
    parameters: [],
    answer: { type, says: 'Layers.', schema: { name: 'SharedOverlays', of: sharedOverlaysSchema } },
    errors: [],
  }),
  part({
    path: '/api/shares/{code}/stories',
    name: 'listSharedStories',
    summary: 'Stories that a frozen view quotes.',
    parameters: [],
    answer: { type, says: 'Stories.', schema: { name: 'QuotedStories', of: quotedStoriesSchema } },
    errors: ['share-not-frozen'],
  }),
  part({
    path: '/api/shares/{code}/data',
    name: 'getSharedData',
    summary:
      'The file of a frozen view: its SHA-256 is the hash that the link shows, unless an editor took something out.',
    parameters: [],
    answer: { type, says: 'The file.' },
    errors: ['share-not-frozen'],
  }),
  part({
    path: '/api/shares/{code}/export',
    name: 'exportShare',
    summary:
      'What a link shows as a file: of a frozen one from what was kept and the same each time, of a live one of today.',
    parameters: [
      exportedFormat,
      {
        name: 'layer',
        says: 'Events or places: what the link shows unless told. A frozen link has no other.',
        schema: exportLayerSchema,
      },
      exportedPlaced,
    ],
    answer: { type: 'application/octet-stream', says: 'The file, in the media type of its format.' },
    errors: ['bad-query'],
  }),
  part({
    path: '/api/shares/{code}/preview.png',
    name: 'drawSharedPreview',
    summary: 'The picture of a shared view for chats, 1200x630 px.',
    parameters: [],
    answer: { type: 'image/png', says: 'The picture.' },
    errors: ['no-pictures', 'busy'],
  }),
  {
    path: '/api/oembed',
    name: 'getOembed',
    summary: 'How another page shows a link of this server (oembed.com).',
    parameters: [
      { name: 'url', says: 'Address of the link.', schema: z.url() },
      { name: 'format', says: 'json unless told.', schema: z.enum(['json', 'xml']) },
      { name: 'maxwidth', says: 'CSS px there is room for.', schema: z.int().min(1) },
      { name: 'maxheight', says: 'CSS px there is room for.', schema: z.int().min(1) },
    ],
    answer: { type, says: 'A rich answer with the frame to show.' },
    errors: ['bad-query', ...noLink],
    caching: 'never',
    example: null,
  },
]
