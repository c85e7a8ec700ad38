interface Point {
  lng: number
  lat: number
}
const radians = Math.PI / 180
const earthRadiusKm = 6371.0088 // mean radius, IUGG

/** Great-circle distance (haversine), km. */
export const distanceKm = (a: Point, b: Point): number => {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const chord =
    half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lng - a.lng)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
