import type { LngLat } from '@/lib/domain'

const EARTH_RADIUS = 6371 // km
const RADIANS = Math.PI / 180

/** Points as unit vectors, x y z each: a distance is one dot product. */
export const toVectors = (points: LngLat[]): Float64Array => {
  const vectors = new Float64Array(points.length * 3)
  points.forEach(([lng, lat], index) => {
    vectors[index * 3] = Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS)
    vectors[index * 3 + 1] = Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS)
    vectors[index * 3 + 2] = Math.sin(lat * RADIANS)
  })
  return vectors
}

export const vectorOf = ({ vectors }: { vectors: Float64Array }, index: number): Float64Array =>
  vectors.subarray(index * 3, index * 3 + 3)

/** km along the ground between two unit vectors. */
export const distanceApart = (left: Float64Array, right: Float64Array): number => {
  const dot =
    (left[0] ?? 0) * (right[0] ?? 0) + (left[1] ?? 0) * (right[1] ?? 0) + (left[2] ?? 0) * (right[2] ?? 0)
  return kmOfCosine(dot)
}

/** km along the ground between two unit vectors, by their dot product. */
export const kmOfCosine = (cosine: number): number =>
  EARTH_RADIUS * Math.acos(Math.max(-1, Math.min(1, cosine)))

/** Cosine of the angle that spans `km`: points are within it when their dot product is not smaller. */
export const cosineOf = (km: number): number => Math.cos(km / EARTH_RADIUS)
