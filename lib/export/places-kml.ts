import type { Citation } from './citation'
import type { ExportedPlace } from './exported-place'
import { type KmlShape, toKmlValues, toPlacemark, writeKmlDocument } from './kml-document'
import { toKmlGeometry } from './kml-geometry'
import { placeStyle } from './kml-styles'
import { placeColumns } from './place-columns'

/** A placemark a place, with the mention that stands for the rest. */
export const writePlacesKml = (
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeKmlDocument(places, citation, SHAPE)

const SHAPE: KmlShape<ExportedPlace> = {
  schema: 'place',
  fields: placeColumns,
  styles: placeStyle,
  toPlacemarks: (place, citation) => [
    toPlacemark({
      schema: 'place',
      name: place.name,
      description: [
        place.first.excerpt === null
          ? `Sentence ${place.withheld ?? 'withheld'}`
          : `“${place.first.excerpt}”`,
        [place.first.title, place.first.publisher, place.first.publishedAt].filter(Boolean).join(', '),
        `Mentions: ${place.count}; stories: ${place.stories}`,
      ],
      style: 'place',
      values: toKmlValues(placeColumns, place, citation),
      geometry: toKmlGeometry({ type: 'Point', coordinates: place.point }),
    }),
  ],
}
