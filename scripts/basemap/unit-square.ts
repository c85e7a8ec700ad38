import type { Position } from 'geojson'

/** Web Mercator in the square from 0 to 1 that tile 0/0/0 covers, y growing southward. */
export const toUnitSquare = ([lng = 0, lat = 0]: Position): [number, number] => {
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI
  return [lng / 360 + 0.5, Math.min(1, Math.max(0, y))]
}

/** Width of a CSS pixel in the unit square: MapLibre draws tiles 512 px wide. */
export const pixelAt = (zoom: number): number => 1 / (512 * 2 ** zoom)
