import { z } from 'zod'
import { pictureSchema } from '@/lib/http/parse-picture-query'
import type { Endpoint } from '../endpoint'
import { eventFilter } from '../parameters'

const { shape } = pictureSchema

export const mapPicture: Endpoint[] = [
  {
    path: '/api/map.svg',
    name: 'drawMap',
    summary: 'The map as a picture, fitted to its marks unless `map` says where to look.',
    parameters: [
      ...eventFilter,
      { name: 'map', says: 'Zoom, latitude and longitude: 6/48.5/37.', schema: z.string() },
      { name: 'width', says: 'Pixels, 1200 unless told.', schema: shape.width },
      { name: 'height', says: 'Pixels, 800 unless told.', schema: shape.height },
      { name: 'theme', says: 'Colours.', schema: shape.theme },
      { name: 'layer', says: 'What the marks are.', schema: shape.layer },
    ],
    answer: { type: 'image/svg+xml', says: 'The picture.' },
    errors: ['bad-query'],
    caching: 'data',
    example: '?theme=light&width=800&height=500',
  },
]
