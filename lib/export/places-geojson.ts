import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import type { Citation } from './citation'
import type { ExportedPlace } from './exported-place'
import { linkToFirst } from './link-to-first'
import { writeCollection } from './write-collection'

/**
 * A point for each place, as the API gives it but for the polygons of our own map (GDAL takes a list for a type that few formats have), with a link
 * to the mention that stands for the rest.
 */
export const writePlacesGeojson = (
  places: AsyncIterable<ExportedPlace>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeCollection(places, citation, toFeatures)

const toFeatures = (place: ExportedPlace, citation: Citation) => {
  const { withheld, first, ...told } = place
  const feature = toPlaceFeature({ ...told, first: { ...first, excerpt: first.excerpt ?? '' } })
  const { areaIds: _ofOurMap, ...rest } = feature.properties
  const properties = {
    ...rest,
    excerpt: first.excerpt,
    ...(withheld === undefined ? {} : { withheld }),
    link: linkToFirst(citation, place),
  }
  return [{ ...feature, properties }]
}
