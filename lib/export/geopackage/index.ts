import { toEventShape } from '@/lib/geojson/to-event-feature'
import type { Citation } from '../citation'
import { eventColumns } from '../event-columns'
import type { ExportedEvent } from '../exported-event'
import type { ExportedPlace } from '../exported-place'
import { placeColumns } from '../place-columns'
import { rewindRings } from '../rewind-rings'
import { writePackage } from './write-package'

/** The layers `events`, as points, and `areas` for what their words mean beyond a point. */
export const writeGeopackage = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<Uint8Array, void, void> =>
  writePackage(events, citation, [
    {
      table: 'events',
      title: citation.title,
      geometry: 'POINT',
      columns: eventColumns,
      shapeOf: ({ lead }) => {
        const point = lead.report.where?.point
        return point ? { type: 'Point', coordinates: point } : null
      },
    },
    {
      table: 'areas',
      title: `${citation.title}: the areas that the words mean`,
      geometry: 'GEOMETRY',
      columns: eventColumns,
      shapeOf: (event) => {
        const shape = toEventShape(event)
        return shape ? rewindRings(shape.geometry) : undefined
      },
    },
  ])

/** The layer `places`, as points. */
export const writePlacesGeopackage = (
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
): AsyncGenerator<Uint8Array, void, void> =>
  writePackage(places, citation, [
    {
      table: 'places',
      title: citation.title,
      geometry: 'POINT',
      columns: placeColumns,
      shapeOf: ({ point }) => ({ type: 'Point', coordinates: point }),
    },
  ])
