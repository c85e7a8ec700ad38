import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PlaceId } from '@/lib/domain'
import type { Target } from './show-targets'

interface PointerEvents {
  /** What lies under a point of the map, in px. */
  find: (point: { x: number; y: number }) => Target | PlaceId | null
  onChoose: (target: Target) => void
  onSelect: (place: PlaceId | null) => void
  onHover: (place: PlaceId | null) => void
}

/** Clicks and hovering, at most once a frame. Returns what stops it. */
export const listenToPointer = (map: MapLibreMap, { find, onChoose, onSelect, onHover }: PointerEvents) => {
  let frame = 0
  map.on('click', ({ point }) => {
    const found = find(point)
    if (found && typeof found === 'object') onChoose(found)
    else onSelect(found)
  })
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const found = map.isMoving() ? null : find(point)
      map.getCanvas().style.cursor = found ? 'pointer' : ''
      onHover(found && typeof found === 'object' ? found.placeId : found)
    })
  })
  const leave = (): void => {
    cancelAnimationFrame(frame)
    onHover(null)
  }
  const container = map.getContainer()
  container.addEventListener('mouseleave', leave)
  return (): void => {
    cancelAnimationFrame(frame)
    container.removeEventListener('mouseleave', leave)
  }
}
