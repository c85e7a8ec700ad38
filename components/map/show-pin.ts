import type { Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { LngLat } from '@/lib/domain'
import styles from './map.module.css'

const round = (value: number): number => Math.round(value * 1e5) / 1e5 // about a metre

/** A pin that can be dragged, or put where the map is clicked. `show(null)` takes it away. */
export const createPin = (
  map: MapLibreMap,
  makeMarker: (element: HTMLElement) => Marker,
  onMove: (point: LngLat) => void,
) => {
  const element = document.createElement('div')
  element.className = styles.pin ?? ''
  element.dataset['pin'] = ''
  const marker = makeMarker(element)
  let isShown = false
  marker.on('drag', () => {
    const { lng, lat } = marker.getLngLat().wrap()
    onMove([round(lng), round(lat)])
  })
  const put = ({ lngLat }: { lngLat: { wrap: () => { lng: number; lat: number } } }): void => {
    const { lng, lat } = lngLat.wrap()
    onMove([round(lng), round(lat)])
  }
  return {
    get isShown(): boolean {
      return isShown
    },
    show: (point: LngLat | null): void => {
      if (!point) {
        if (isShown) map.off('click', put)
        marker.remove()
        isShown = false
        return
      }
      marker.setLngLat(point)
      if (isShown) return
      isShown = true
      marker.addTo(map)
      map.on('click', put)
      if (!map.getBounds().contains(point)) map.jumpTo({ center: point })
    },
    destroy: (): void => {
      marker.remove()
    },
  }
}
