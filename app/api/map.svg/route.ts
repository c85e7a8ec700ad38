import { fitBox } from '@/lib/geojson/fit-box'
import { toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { parseFilterQuery } from '@/lib/http/filter-query'
import { parsePictureQuery } from '@/lib/http/parse-picture-query'
import { marksSchema } from '@/lib/http/read-marks'
import { apiHeaders } from '@/lib/http/security-headers'
import { writeMarks } from '@/lib/http/write-marks'
import { drawMap } from '@/lib/image/draw-map'
import { readBasemap } from '@/lib/image/read-basemap'
import { viewParsers } from '@/lib/link'
import { listMarks, listPlaces } from '@/lib/store'
import { fitEvents, fitPlaces } from '@/components/map/fit-places'
import { WORDS } from '../../catalogue'
import { answer, answerFromStore, refuseQuery } from '../answer'
import { toEventPicture, toPlacePicture } from './to-picture'

const most = { events: 100_000, places: 5000 } // that are read
const words = WORDS.en // as all that the API answers
const world = { lng: 20, lat: 25, zoom: 1.5 } // before any place is known

const headers = {
  ...apiHeaders,
  'content-type': 'image/svg+xml; charset=utf-8',
  // Opened by itself it is a page: its own styles are all that it may use.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

/** `GET /api/map.svg?…filter&map=zoom/lat/lng&width=&height=&theme=&layer=`: the map as a picture. Without `map` it is fitted to the marks. */
export const GET = answer('read', async (call) => {
  const filter = parseFilterQuery(call.query)
  const form = parsePictureQuery(call.query)
  const place = call.query.get('map')
  const camera = place === null ? null : viewParsers.map.parse(place)
  const wrong = [
    ...(filter.ok ? [] : filter.wrong),
    ...(form.ok ? [] : form.wrong),
    ...(place !== null && camera === null ? ['map'] : []),
  ]
  if (!filter.ok || !form.ok || wrong.length > 0) return refuseQuery(wrong)
  const { width, height, theme, layer } = form.value
  return await answerFromStore(call, async (store) => {
    if (layer === 'places') {
      const { places } = await listPlaces(store, filter.value, most.places)
      const features = places.map(toPlaceFeature)
      const box = fitPlaces(features)
      const looks = camera ?? (box ? fitBox(box, { width, height }) : world)
      const frame = { camera: looks, width, height }
      const title = words.t('map.pictureOfPlaces', { count: features.length })
      return new Response(
        drawMap({ title, theme, frame, ...toPlacePicture(features) }, await readBasemap(frame)),
        { headers },
      )
    }
    const list = await listMarks(store, filter.value, most.events)
    const { features: events, shapes, total } = marksSchema.parse(JSON.parse(writeMarks(list)))
    const box = fitEvents(events)
    const looks = camera ?? (box ? fitBox(box, { width, height }) : world)
    const frame = { camera: looks, width, height }
    const left = total - events.length
    const title =
      left > 0
        ? words.t('map.pictureOfNewest', { count: events.length, left })
        : words.t('map.pictureOfEvents', { count: events.length })
    return new Response(
      drawMap(
        { title, theme, frame, ...toEventPicture(words, events, shapes, looks.zoom) },
        await readBasemap(frame),
      ),
      { headers },
    )
  })
})
