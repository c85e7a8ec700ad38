import { z } from 'zod'
import { pageNameSchema } from '@/lib/http/page-name'
import { pictureSchema } from '@/lib/http/parse-picture-query'
import type { Endpoint } from '../endpoint'
import { eventFilter } from '../parameters'

const { shape } = pictureSchema

const looks = [
  ...eventFilter,
  { name: 'map', says: 'Zoom, latitude and longitude: 6/48.5/37.', schema: z.string() },
  { name: 'theme', says: 'Colours.', schema: shape.theme },
  { name: 'layer', says: 'What the marks are.', schema: shape.layer },
]
const forms = [
  ...looks,
  { name: 'width', says: 'Pixels, 1200 unless told.', schema: shape.width },
  { name: 'height', says: 'Pixels, 800 unless told.', schema: shape.height },
  {
    name: 'picture',
    says: 'The map alone, or framed with title, legend, days and sources.',
    schema: shape.picture,
  },
]

export const mapPicture: Endpoint[] = [
  {
    path: '/api/map.svg',
    name: 'drawMap',
    summary: 'The map as a picture, fitted to its marks unless `map` says where to look.',
    parameters: forms,
    answer: { type: 'image/svg+xml', says: 'The picture.' },
    errors: ['bad-query', 'busy'],
    caching: 'data',
    example: '?theme=light&width=800&height=500',
  },
  {
    path: '/api/map.png',
    name: 'drawMapAsPng',
    summary: 'The same as PNG.',
    parameters: [
      ...forms,
      { name: 'scale', says: 'Pixels of the picture for each of its size.', schema: z.enum(['1', '2']) },
    ],
    answer: { type: 'image/png', says: 'The picture.' },
    errors: ['bad-query', 'no-pictures', 'busy'],
    caching: 'data',
    example: '?picture=export&theme=light&types=battles',
  },
  {
    path: '/api/preview.png',
    name: 'drawPreview',
    summary: 'The picture of a view for chats, 1200x630 px.',
    parameters: [
      ...looks,
      { name: 'page', says: 'A page whose title stands over the map.', schema: pageNameSchema },
    ],
    answer: { type: 'image/png', says: 'The picture.' },
    errors: ['bad-query', 'no-pictures', 'busy'],
    caching: 'data',
    example: '?from=2024-11-01&to=2024-11-30',
  },
]
