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

const WRITERS: Record<ExportFormat, Write> = {
  geojson: writeGeojson,
  csv: writeCsv,
  acled: writeAcled,
  kml: writeKml,
  gpkg: writeGeopackage,
}

/** The file of those events in bytes, never more of it in memory than a page. Whoever stops reading must call `return`. */
export const writeEvents = (
  format: ExportFormat,
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> => inChunks(WRITERS[format](inTurns(events, signal), citation))
