import { createParser } from 'nuqs/server'
import { z } from 'zod'

/** Where the map looks: the centre in degrees WGS84 and the Web Mercator zoom (512 px tiles). */
const cameraSchema = z.object({
  zoom: z.number().min(0).max(22),
  lat: z.number().min(-85.0512).max(85.0512), // Web Mercator ends there
  lng: z.number().min(-180).max(180),
})
export type Camera = z.infer<typeof cameraSchema>

/** `6.52/48.3402/37.2101`: zoom, latitude, longitude. Four decimals are 11 m, less than a pixel at zoom 13. */
export const parseAsCamera = createParser<Camera>({
  parse(value) {
    const [zoom, lat, lng, more] = value.split('/')
    if (!zoom || !lat || !lng || more !== undefined) return null
    const parsed = cameraSchema.safeParse({ zoom: Number(zoom), lat: Number(lat), lng: Number(lng) })
    return parsed.success ? roundCamera(parsed.data) : null
  },
  serialize: (camera) => toText(camera),
  eq: (one, other) => toText(one) === toText(other),
})

const toText = ({ zoom, lat, lng }: Camera): string => `${round(zoom, 2)}/${round(lat, 4)}/${round(lng, 4)}`

/** A camera as a link can carry it. */
export const roundCamera = ({ zoom, lat, lng }: Camera): Camera => ({
  zoom: round(zoom, 2),
  lat: round(lat, 4),
  lng: round(lng, 4),
})

// `+ 0` turns -0 into 0, which the text form can't tell apart.
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0
