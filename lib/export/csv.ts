import type { Citation } from './citation'
import { citationColumns } from './citation-columns'
import { eventColumns } from './event-columns'
import type { ExportedEvent } from './exported-event'
import type { ExportedPlace } from './exported-place'
import { placeColumns } from './place-columns'
import { writeTable } from './write-table'

/** One row an event, with where it comes from and what the file is in columns of its own. */
export const writeCsv = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeTable(events, citation, [...eventColumns, ...citationColumns])

/** The same, one row a place. */
export const writePlacesCsv = (
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeTable(places, citation, [...placeColumns, ...citationColumns])
