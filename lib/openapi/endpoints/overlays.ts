import { daySchema, overlayIdSchema } from '@/lib/domain'
import { overlayFeaturesSchema, overlayListSchema } from '@/lib/http/overlay-responses'
import type { Endpoint } from '../endpoint'
import { inPath } from '../parameters'

const type = 'application/json'

export const overlays: Endpoint[] = [
  {
    path: '/api/overlays',
    name: 'listOverlays',
    summary: 'Layers that analysts added.',
    parameters: [],
    answer: { type, says: 'Layers.', schema: { name: 'OverlayList', of: overlayListSchema } },
    errors: [],
    caching: 'data',
    example: '',
  },
  {
    path: '/api/overlays/{id}/features',
    name: 'listOverlayFeatures',
    summary: 'What a layer shows in some days as GeoJSON, at most 20,000 features.',
    parameters: [
      inPath('id', 'Id of the layer.', overlayIdSchema),
      { name: 'from', says: 'First day.', schema: daySchema },
      { name: 'to', says: 'Last day.', schema: daySchema },
    ],
    answer: { type, says: 'Features.', schema: { name: 'OverlayFeatures', of: overlayFeaturesSchema } },
    errors: ['bad-query', 'overlay-not-found'],
    caching: 'data',
    example: '',
  },
]
