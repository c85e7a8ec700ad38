import type { Endpoint } from '../endpoint'
import { corrections } from './corrections'
import { events } from './events'
import { feed } from './feed'
import { mapPicture } from './map-picture'
import { mentions } from './mentions'
import { overlays } from './overlays'
import { server } from './server'

/** Every address that can be read, in the order in which they are told. The OGC API has a definition of its own. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...events,
  ...mentions,
  ...mapPicture,
  ...feed,
  ...overlays,
  ...corrections,
  ...server,
]
