import type { Endpoint } from '../endpoint'
import { briefings } from './briefings'
import { briefingShares } from './briefing-shares'
import { corrections } from './corrections'
import { events } from './events'
import { exports } from './exports'
import { feed } from './feed'
import { mapPicture } from './map-picture'
import { mentions } from './mentions'
import { overlays } from './overlays'
import { server } from './server'
import { shares } from './shares'

/** Every address that can be read, in the order in which they are told. The OGC API has a definition of its own. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...events,
  ...mentions,
  ...mapPicture,
  ...exports,
  ...feed,
  ...shares,
  ...briefings,
  ...briefingShares,
  ...overlays,
  ...corrections,
  ...server,
]
