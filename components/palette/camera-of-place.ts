import type { FoundPlace } from '@/lib/client'
import type { Bbox } from '@/lib/domain'
import type { Camera } from '@/lib/link'

const VIEW = {
  width: 560, //  px a place may take on an ordinary screen, margins left out
  height: 420, // px
  tile: 512, //   px of the whole world at zoom 0
  closest: 10, // zoom: a town with its surroundings
  farthest: 1.5,
}
const kmOfDegree = 111.3 // of latitude

/** Where to look to see a place whole. */
export const cameraOfPlace = ({
  point,
  bbox,
  radiusKm,
}: Pick<FoundPlace, 'point' | 'bbox' | 'radiusKm'>): Camera => {
  const [lng, lat] = point
  const reach = (radiusKm ?? 0) / kmOfDegree
  const wide = reach / Math.cos((lat * Math.PI) / 180)
  return cameraOfBox(bbox ?? [lng - wide, lat - reach, lng + wide, lat + reach])
}

/** Where to look to see a box whole; one that crosses the antimeridian too. */
export const cameraOfBox = ([west, south, east, north]: Bbox): Camera => {
  const width = east >= west ? east - west : east - west + 360
  const lat = Math.max(-80, Math.min(80, (south + north) / 2))
  const middle = west + width / 2
  const high = (north - south) / 360 / Math.cos((lat * Math.PI) / 180)
  const share = Math.max(((width / 360) * VIEW.tile) / VIEW.width, (high * VIEW.tile) / VIEW.height)
  const zoom = share > 0 ? -Math.log2(share) : VIEW.closest
  return {
    lng: middle > 180 ? middle - 360 : middle,
    lat,
    zoom: Math.min(VIEW.closest, Math.max(VIEW.farthest, zoom)),
  }
}
