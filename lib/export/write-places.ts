import type { PlaceFormat } from '@/lib/domain'
import type { Citation } from './citation'
import { writePlacesCsv } from './csv'
import type { ExportedPlace } from './exported-place'
import { writePlacesGeopackage } from './geopackage'
import { inChunks } from './in-chunks'
import { inTurns } from './in-turns'
import { writePlacesGeojson } from './places-geojson'
import { writePlacesKml } from './places-kml'

type Write = (
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
) => AsyncGenerator<string | Uint8Array, void, void>

const WRITERS: Record<PlaceFormat, Write> = {
  geojson: writePlacesGeojson,
  csv: writePlacesCsv,
  kml: writePlacesKml,
  gpkg: writePlacesGeopackage,
}

/** The file of those places in bytes, never more of it in memory than a page. Whoever stops reading must call `return`. */
export const writePlaces = (
  format: PlaceFormat,
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> => inChunks(WRITERS[format](inTurns(places, signal), citation))
