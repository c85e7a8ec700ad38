import type { Placing, WantedFile } from '@/lib/domain'
import type { Citation } from './citation'
import type { ExportedEvent } from './exported-event'
import type { ExportedPlace } from './exported-place'
import { writeEvents } from './write-events'
import { writePlaces } from './write-places'

/** Where rows are read from, once they are wanted. */
export interface ExportSource {
  events: (placed: Placing) => AsyncIterable<ExportedEvent>
  places: () => AsyncIterable<ExportedPlace>
}

/** The file of one layer of a source in bytes. Whoever stops reading must call `return`. */
export const writeFile = (
  file: WantedFile,
  { events, places }: ExportSource,
  citation: Citation,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, void> =>
  file.layer === 'events'
    ? writeEvents(file.format, events(file.placed), citation, signal)
    : writePlaces(file.format, places(), citation, signal)
