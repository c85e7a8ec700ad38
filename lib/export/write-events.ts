import type { ExportFormat } from '@/lib/domain'
import { writeAcled } from './acled'
import type { Citation } from './citation'
import { writeCsv } from './csv'
import type { ExportedEvent } from './exported-event'
import { writeGeojson } from './geojson'
import { writeGeopackage } from './geopackage'
import { inChunks } from './in-chunks'
import { inTurns } from './in-turns'
import { writeKml } from './kml'

type Write = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
) => AsyncGenerator<string | Uint8Array, void, void>

/** How each format is made, and what its file is called and told to be. */
export const EXPORTS: Record<ExportFormat, { write: Write; ending: string; type: string }> = {
  geojson: { write: writeGeojson, ending: '.geojson', type: 'application/geo+json' },
  csv: { write: writeCsv, ending: '.csv', type: 'text/csv; charset=utf-8' },
  acled: { write: writeAcled, ending: '-acled.csv', type: 'text/csv; charset=utf-8' },
  kml: { write: writeKml, ending: '.kml', type: 'application/vnd.google-earth.kml+xml' },
  gpkg: { write: writeGeopackage, ending: '.gpkg', type: 'application/geopackage+sqlite3' },
}

/** The file of those events in bytes, never more of it in memory than a page. Whoever stops reading must call `return`. */
export const writeEvents = (
  format: ExportFormat,
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> =>
  inChunks(EXPORTS[format].write(inTurns(events, signal), citation))
