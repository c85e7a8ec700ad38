import type { Place } from '@/lib/domain'
import type { Camera } from '@/lib/link'

const VIEW = {
  width: 560, //  px the places may take on an ordinary screen, margins left out
  height: 420, // px
  tile: 512, //   px of the whole world at zoom 0
  closest: 8, //  zoom: a single town is shown with its surroundings
  farthest: 1.5,
}

/** Where to look to see some places; countries count only when nothing smaller is named. Null without any. */
export const cameraOfPlaces = (places: readonly Pick<Place, 'kind' | 'point'>[]): Camera | null => {
  const small = places.filter((place) => place.kind !== 'country')
  const points = (small.length > 0 ? small : places).map((place) => place.point)
  if (points.length === 0) return null
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const lat = (south + north) / 2
  // Web Mercator: a degree of longitude is everywhere as wide, one of latitude grows with 1 / cos.
  const wide = (east - west) / 360
  const high = (north - south) / 360 / Math.cos((lat * Math.PI) / 180)
  const share = Math.max((wide * VIEW.tile) / VIEW.width, (high * VIEW.tile) / VIEW.height)
  const zoom = share > 0 ? -Math.log2(share) : VIEW.closest
  return { lng: (west + east) / 2, lat, zoom: Math.min(VIEW.closest, Math.max(VIEW.farthest, zoom)) }
}
