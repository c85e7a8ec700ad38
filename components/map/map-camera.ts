import type { Map as MapLibreMap } from 'maplibre-gl'
import { type LngLat, isWithin } from '@/lib/domain'
import { type Camera, roundCamera } from '@/lib/link'
import { choosePadding } from './choose-padding'
import { fitEvents, fitPlaces } from './fit-places'
import { listCovers } from './list-covers'
import type { MapState } from './map-state'

const options = {
  firstZoom: 8, // the first view comes no closer
  margin: 56, //   px around the places of the first view
  flight: 600, //  ms
  aimZoom: 9, //   an aim comes no closer
  curve: 1.2, //   how far out a flight goes on its way (MapLibre's rho)
}
/** Event data of moves that the reader asked for; only those are told. */
export const byReader = { byReader: true }

const isSame = (one: Camera, other: Camera | null): boolean =>
  other !== null && JSON.stringify(roundCamera(one)) === JSON.stringify(roundCamera(other))

type Aim = NonNullable<MapState['aim']>
const isSameAim = (one: Aim, other: Aim): boolean =>
  one.returns === other.returns &&
  one.isExact === other.isExact &&
  one.extent.every((degrees, index) => degrees === other.extent[index])

/** Where the map looks: follows the state, chooses the first view, and tells the reader's own moves. */
export const createCamera = (map: MapLibreMap, first: Camera | null, onMove: (camera: Camera) => void) => {
  let told = first
  let hasView = first !== null
  let isReader = false

  const note = (event: object): void => {
    if ('byReader' in event || ('originalEvent' in event && event.originalEvent)) isReader = true
  }
  map.on('movestart', note)
  map.on('move', note)
  // The moves of a wheel carry no event.
  map.on('wheel', () => (isReader = true))
  map.on('moveend', () => {
    if (!isReader) return
    isReader = false
    hasView = true
    const { lng, lat } = map.getCenter().wrap()
    told = roundCamera({ lng, lat, zoom: map.getZoom() })
    onMove(told)
  })

  return {
    aim: ({ camera, places, events, padding: besides, aim }: MapState, before: MapState | null): void => {
      if (aim) {
        hasView = true
        if (before?.aim && isSameAim(aim, before.aim)) return
        const { extent, flight, isExact = false } = aim
        const canvas = map.getCanvas()
        const padding = choosePadding({
          extent,
          width: canvas.clientWidth,
          height: canvas.clientHeight,
          covers: listCovers(map.getContainer()),
          points: (events ?? [])
            .map(({ geometry }) => geometry.coordinates)
            .filter((at) => isWithin(extent, at)),
          maxZoom: options.aimZoom,
        })
        map.fitBounds([extent[0], extent[1], extent[2], extent[3]], {
          ...(isExact ? {} : { padding, maxZoom: options.aimZoom }),
          ...(flight > 0 ? { duration: flight, curve: options.curve } : { animate: false }),
        })
        return
      }
      if (camera) {
        hasView = true
        // What was told comes back by and by: only a camera that is new, and not the map's own, moves it.
        if (isSame(camera, before?.camera ?? null) || isSame(camera, told)) return
        told = camera
        map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
        return
      }
      if (before?.camera) {
        hasView = false
        told = null
      }
      const box = hasView ? null : events ? fitEvents(events) : fitPlaces(places)
      if (!box) return
      hasView = true
      const { top = 0, right = 0, bottom = 0, left = 0 } = besides ?? {}
      const { margin } = options
      map.fitBounds([box[0], box[1], box[2], box[3]], {
        padding: { top: top + margin, right: right + margin, bottom: bottom + margin, left: left + margin },
        maxZoom: options.firstZoom,
        animate: false,
      })
    },
    /** Goes there unless it can be seen already. */
    bringIntoView: (place: LngLat, { padding }: MapState): void => {
      const { x, y } = map.project(place)
      const { clientWidth, clientHeight } = map.getCanvas()
      const { top = 0, right = 0, bottom = 0, left = 0 } = padding ?? {}
      if (x > left && y > top && x < clientWidth - right && y < clientHeight - bottom) return
      map.easeTo({ center: place, duration: options.flight }, byReader)
    },
    comeCloser: (center: LngLat, zoom: number): void => {
      map.easeTo({ center, zoom, duration: options.flight }, byReader)
    },
  }
}
